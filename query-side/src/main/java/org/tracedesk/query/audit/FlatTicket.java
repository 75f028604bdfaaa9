package org.tracedesk.query.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Review;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.model.ticket.Progress;
import org.tracedesk.model.ticket.Responsibility;
import org.tracedesk.model.ticket.TicketState;
import org.tracedesk.query.projection.FieldJson;

/** A ticket as names and values in a fixed order, so that two of them can be compared. */
final class FlatTicket {

    private FlatTicket() {}

    static Map<String, Object> of(@Nullable TicketState ticket) {
        Map<String, Object> all = new LinkedHashMap<>();
        if (ticket == null) {
            return all;
        }
        Responsibility who = ticket.round().responsibility();
        Progress progress = ticket.round().progress();
        Review review = ticket.round().judgement().review();
        put(all, "status", ticket.status().name());
        put(all, "round", ticket.round().n());
        put(all, "roundCause", ticket.round().cause().name());
        put(all, "department", who.department());
        put(all, "assignee", who.assignee());
        put(all, "responsible", who.person());
        put(all, "dueAt", ticket.dueAt());
        put(all, "onSite", who.onSite());
        put(all, "startedAt", progress.startedAt());
        put(all, "resolvedAt", progress.resolvedAt());
        put(all, "outcome", progress.outcome());
        put(all, "informedAt", progress.informedAt());
        put(all, "review", review == Review.NONE ? null : review.name());
        put(all, "archiveDate", ticket.archiveDate());
        put(all, "archiveKey", ticket.archiveKey());
        for (TicketField field : TicketField.values()) {
            var value = ticket.fields().get(field);
            if (value != null) {
                put(all, field.path(), FieldJson.of(field, value, (f, personal) -> personal));
            }
        }
        return all;
    }

    private static void put(Map<String, Object> all, String name, @Nullable Object value) {
        if (value != null) {
            all.put(name, value);
        }
    }
}
