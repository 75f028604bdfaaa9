package org.tracedesk.query.tracking;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.model.ticket.TicketState;
import org.tracedesk.query.projection.Step;

/** A row of what is searched: the ticket's own texts, or one note. */
record TicketText(UUID ticketId, long part, String text, List<Integer> pairs) {

    private static final long OWN = -1;

    static TicketText of(TicketNote note) {
        return of(note.ticketId(), note.version(), note.text());
    }

    /** Number, order number, description and solution of a ticket. */
    static TicketText of(TicketState ticket) {
        return of(ticket.registered().id(), OWN, own(ticket));
    }

    /** Whether a step changes what is searched of the ticket itself. */
    static boolean changedBy(Step step) {
        TicketState before = step.before();
        return before == null || !own(before).equals(own(step.after()));
    }

    private static TicketText of(UUID ticketId, long part, String text) {
        SearchText searched = SearchText.of(text);
        return new TicketText(ticketId, part, searched.text(), searched.pairs());
    }

    private static String own(TicketState ticket) {
        return Stream.of(
                        ticket.registered().number(),
                        ticket.value(TicketField.ORDER_NUMBER),
                        clear(ticket, TicketField.DESCRIPTION),
                        clear(ticket, TicketField.SOLUTION))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private static @Nullable String clear(TicketState ticket, TicketField field) {
        Personal value = ticket.personal(field);
        return value == null ? null : value.clear();
    }
}
