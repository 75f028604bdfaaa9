package org.tracedesk.query.tracking;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.FieldValue;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.model.ticket.Registered;
import org.tracedesk.model.ticket.Responsibility;
import org.tracedesk.model.ticket.Round;
import org.tracedesk.model.ticket.TicketState;
import org.tracedesk.model.ticket.UsedReply;
import org.tracedesk.query.projection.FieldJson;

/** A ticket as JSON names and values: what stands in the table, and every field that has a value at its path. */
final class TicketView {

    private static final Set<TicketField> OF_A_CASE = EnumSet.of(
            TicketField.CHANNEL,
            TicketField.DESCRIPTION,
            TicketField.DEMAND,
            TicketField.MOOD,
            TicketField.CATEGORY,
            TicketField.PRIORITY,
            TicketField.SOLUTION,
            TicketField.CAUSE,
            TicketField.CUSTOMER_REACTION,
            TicketField.SCORE,
            TicketField.LABEL);

    private TicketView() {}

    /** An item of the table. */
    static Map<String, @Nullable Object> of(TrackingRow row) {
        Map<String, @Nullable Object> view = of(row.state());
        put(view, "updatedAt", row.updatedAt());
        put(view, "version", row.version());
        return view;
    }

    /** A ticket as a case to learn from: nothing that tells whose it was. */
    static Map<String, @Nullable Object> ofCase(TicketState ticket) {
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        put(view, "number", ticket.registered().number());
        put(view, "form", ticket.registered().form());
        put(view, "round", ticket.round().n());
        put(view, "outcome", ticket.round().progress().outcome());
        putReply(view, ticket.round().progress().reply());
        for (TicketField field : OF_A_CASE) {
            putField(view, field, ticket);
        }
        put(view, "exemplary", FieldJson.text(ticket.round().judgement().exemplary()));
        return view;
    }

    /** What every ticket can have is there even if this one has it not: null then. */
    static Map<String, @Nullable Object> of(TicketState ticket) {
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        Registered registered = ticket.registered();
        Round round = ticket.round();
        Responsibility who = round.responsibility();
        put(view, "id", registered.id());
        put(view, "number", registered.number());
        put(view, "form", registered.form());
        put(view, "formVersion", registered.formVersion());
        put(view, "status", ticket.status());
        view.put("outcome", round.progress().outcome());
        put(view, "review", round.judgement().review());
        put(view, "archived", ticket.archived());
        put(view, "round", round.n());
        put(view, "roundCause", round.cause());
        view.put("priority", ticket.value(TicketField.PRIORITY));
        put(view, "category", ticket.category());
        view.put("department", who.department());
        view.put("assignee", who.assignee());
        put(view, "responsible", who.person());
        put(view, "onSite", who.onSite());
        put(view, "recorder", registered.recorder());
        put(view, "late", registered.late());
        put(view, "customer.number", registered.customerNumber());
        view.put("dueAt", who.dueAt());
        put(view, "informed", round.progress().informedAt() != null);
        putReply(view, round.progress().reply());
        put(view, "exemplary", FieldJson.text(round.judgement().exemplary()));
        put(view, "archiveDate", ticket.archiveDate());
        put(view, "archiveKey", ticket.archiveKey());
        for (TicketField field : TicketField.values()) {
            putField(view, field, ticket);
        }
        return view;
    }

    /** What the customer was last told by a standard reply. */
    private static void putReply(Map<String, @Nullable Object> view, @Nullable UsedReply used) {
        if (used != null) {
            boolean adjusted = used.adjustedText() != null;
            put(view, "standardReply.reply", used.reply());
            put(view, "standardReply.revision", used.revision());
            put(view, "standardReply.adjusted", adjusted);
            put(view, "standardReply.text", adjusted ? FieldJson.text(used.adjustedText()) : used.standardText());
            put(view, "standardReply.customerReaction", FieldJson.text(used.customerReaction()));
        }
    }

    private static void putField(Map<String, @Nullable Object> view, TicketField field, TicketState ticket) {
        FieldValue value = ticket.fields().get(field);
        if (value != null) {
            put(view, field.path(), FieldJson.of(field, value));
        }
    }

    /** Puts a value at its path, each dot of which opens an object. */
    private static void put(Map<String, @Nullable Object> view, String path, @Nullable Object value) {
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
    private static Map<String, @Nullable Object> inner(Map<String, @Nullable Object> view, String name) {
        return (Map<String, @Nullable Object>)
                view.computeIfAbsent(name, n -> new LinkedHashMap<String, @Nullable Object>());
    }
}
