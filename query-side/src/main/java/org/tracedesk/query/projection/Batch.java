package org.tracedesk.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tracedesk.model.ticket.TicketState;

/**
 * Some events in the order of the ledger, folded.
 *
 * @param steps each event that was new to the read model
 * @param tickets how each ticket stands after them, in a fixed order so that concurrent writers cannot lock each other
 */
public record Batch(List<Step> steps, SortedMap<UUID, Standing> tickets) {

    private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

    /** Folds events over what is known already; an event that is not newer than its ticket has been seen before. */
    static Batch fold(List<RecordedEvent> events, Map<UUID, Standing> known) {
        List<Step> steps = new ArrayList<>();
        SortedMap<UUID, Standing> tickets = new TreeMap<>();
        for (RecordedEvent e : events) {
            UUID id = e.event().ticketId();
            Standing before = tickets.containsKey(id) ? tickets.get(id) : known.get(id);
            if (before != null && e.version() <= before.version()) {
                continue;
            }
            requireNext(e, before);
            TicketState state = before == null ? null : before.state();
            TicketState after = TicketState.after(state, e.event());
            steps.add(new Step(e, state, after));
            tickets.put(id, new Standing(e.version(), after));
        }
        return new Batch(steps, tickets);
    }

    /**
     * An event of a type that this version does not know never arrives here: it is reported and passed over, so that an
     * older version can still be read from while a newer one writes. A ticket whose opening is missing stops us.
     */
    private static void requireNext(RecordedEvent e, @Nullable Standing before) {
        long expected = before == null ? 0 : before.version() + 1;
        if (e.version() == expected) {
            return;
        }
        String what =
                "ticket %s: event %d came where %d was due".formatted(e.event().ticketId(), e.version(), expected);
        if (before == null) {
            throw new IllegalStateException(what);
        }
        LOG.error("{}; what lies between is of a type that is not known here", what);
    }
}
