package org.tracedesk.query.tracking;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.model.ticket.Registered;
import org.tracedesk.model.ticket.Responsibility;
import org.tracedesk.model.ticket.Round;
import org.tracedesk.model.ticket.TicketState;
import org.tracedesk.query.projection.FieldJson;

/** A ticket as JSON names and values: what stands in the table, and every field that has a value at its path. */
final class TicketView {

    private TicketView() {}

    /** An item of the table. */
    static Map<String, Object> of(TrackingRow row) {
        Map<String, Object> view = of(row.state());
        put(view, "updatedAt", row.updatedAt());
        put(view, "version", row.version());
        return view;
    }

    static Map<String, Object> of(TicketState ticket) {
        Map<String, Object> view = new LinkedHashMap<>();
        Registered registered = ticket.registered();
        Round round = ticket.round();
        Responsibility who = round.responsibility();
        put(view, "id", registered.id());
        put(view, "number", registered.number());
        put(view, "form", registered.form());
        put(view, "formVersion", registered.formVersion());
        put(view, "status", ticket.status());
        put(view, "outcome", round.progress().outcome());
        put(view, "review", round.judgement().review());
        put(view, "archived", ticket.archived());
        put(view, "round", round.n());
        put(view, "roundCause", round.cause());
        put(view, "priority", ticket.value(TicketField.PRIORITY));
        put(view, "category", ticket.category());
        put(view, "department", who.department());
        put(view, "assignee", who.assignee());
        put(view, "responsible", who.person());
        put(view, "onSite", who.onSite());
        put(view, "recorder", registered.recorder());
        put(view, "late", registered.late());
        put(view, "customer.number", registered.customerNumber());
        put(view, "dueAt", who.dueAt());
        put(view, "informed", round.progress().informedAt() != null);
        put(view, "archiveDate", ticket.archiveDate());
        put(view, "archiveKey", ticket.archiveKey());
        for (TicketField field : TicketField.values()) {
            var value = ticket.fields().get(field);
            if (value != null) {
                put(view, field.path(), FieldJson.of(field, value));
            }
        }
        return view;
    }

    /** Puts a value at its path, each dot of which opens an object. */
    private static void put(Map<String, Object> view, String path, @Nullable Object value) {
        int dot = path.indexOf('.');
        if (value == null) {
            return;
        }
        if (dot < 0) {
            view.put(path, value);
        } else {
            put(inner(view, path.substring(0, dot)), path.substring(dot + 1), value);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> inner(Map<String, Object> view, String name) {
        return (Map<String, Object>) view.computeIfAbsent(name, n -> new LinkedHashMap<String, Object>());
    }
}
