package org.tracedesk.model.triage;

import static org.tracedesk.api.value.TicketField.CATEGORY;
import static org.tracedesk.api.value.TicketField.IMPACT;
import static org.tracedesk.api.value.TicketField.LIABILITY;
import static org.tracedesk.api.value.TicketField.PRIORITY;
import static org.tracedesk.api.value.TicketField.URGENCY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.command.ClassifyTicket;
import org.tracedesk.api.event.TicketClassified;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.api.rejection.Fault;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.api.value.FieldValue;
import org.tracedesk.api.value.Impact;
import org.tracedesk.api.value.Liability;
import org.tracedesk.api.value.Priority;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.api.value.Urgency;
import org.tracedesk.model.form.Form;
import org.tracedesk.model.ticket.RecordedFields;
import org.tracedesk.model.ticket.Situation;
import org.tracedesk.model.ticket.TicketLifecycle;
import org.tracedesk.model.ticket.TicketState;

/** 分类: the category, and the priority that was chosen, computed, or follows from the category. */
public final class Classification {

    private Classification() {}

    public static List<TicketEvent> decide(ClassifyTicket c, TicketState ticket, Situation at) {
        TicketClassified classified = classified(c, ticket, at);
        Map<TicketField, FieldValue> values = RecordedFields.of(classified);
        if (ticket.fields().entrySet().containsAll(values.entrySet())) {
            return List.of();
        }
        TicketLifecycle.require(c, ticket);
        return List.of(classified);
    }

    private static TicketClassified classified(ClassifyTicket c, TicketState ticket, Situation at) {
        Form form = at.form();
        Impact impact = c.impact() != null ? c.impact() : kept(Impact.class, IMPACT, ticket);
        Urgency urgency = c.urgency() != null ? c.urgency() : kept(Urgency.class, URGENCY, ticket);
        List<Fault> faults = new ArrayList<>();
        List<String> category = form.categories().resolve(c.category()).orElse(List.of());
        if (category.isEmpty()) {
            faults.add(Fault.of(CATEGORY.path(), "UNKNOWN_CATEGORY"));
        }
        Priority priority = form.priorities().computed()
                ? computed(c, form, impact, urgency, ticket, faults)
                : chosen(c.priority(), category, form, ticket, faults);
        if (!faults.isEmpty()) {
            throw TicketRejected.input(faults.toArray(Fault[]::new));
        }
        return new TicketClassified(
                c.ticketId(),
                at.happened(c.occurredAt()),
                category,
                priority,
                impact,
                urgency,
                c.liability() != null ? c.liability() : kept(Liability.class, LIABILITY, ticket));
    }

    private static @Nullable Priority computed(
            ClassifyTicket c,
            Form form,
            @Nullable Impact impact,
            @Nullable Urgency urgency,
            TicketState ticket,
            List<Fault> faults) {
        Priority following = impact == null || urgency == null
                ? kept(Priority.class, PRIORITY, ticket)
                : form.priorities().compute(impact, urgency);
        if (impact == null && urgency != null) {
            faults.add(Fault.of(IMPACT.path(), "REQUIRED"));
        }
        if (urgency == null && impact != null) {
            faults.add(Fault.of(URGENCY.path(), "REQUIRED"));
        }
        if (c.priority() != null && !form.priorities().resolve(c.priority()).equals(Optional.ofNullable(following))) {
            faults.add(Fault.of(PRIORITY.path(), "FOLLOWS_FROM_IMPACT_AND_URGENCY"));
        }
        return following;
    }

    /** The choice; else what the ticket has, unless a new category brings its own default. */
    private static @Nullable Priority chosen(
            @Nullable String choice, List<String> category, Form form, TicketState ticket, List<Fault> faults) {
        Priority kept = kept(Priority.class, PRIORITY, ticket);
        Priority present = kept != null ? kept : form.priorities().fallback();
        if (choice == null) {
            return category.equals(ticket.category())
                    ? present
                    : form.categories().priority(category).orElse(present);
        }
        Optional<Priority> chosen = form.priorities().resolve(choice);
        if (chosen.isEmpty()) {
            faults.add(Fault.of(PRIORITY.path(), "UNKNOWN_PRIORITY"));
        }
        return chosen.orElse(null);
    }

    private static <E extends Enum<E>> @Nullable E kept(Class<E> type, TicketField field, TicketState ticket) {
        String value = ticket.value(field);
        return value == null ? null : Enum.valueOf(type, value);
    }
}
