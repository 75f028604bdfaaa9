package org.tracedesk.query.tracking;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.FieldValue;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.model.ticket.Registered;
import org.tracedesk.model.ticket.Responsibility;
import org.tracedesk.model.ticket.Round;
import org.tracedesk.model.ticket.TicketState;
import org.tracedesk.model.ticket.UsedReply;
import org.tracedesk.query.masking.Masked;
import org.tracedesk.query.masking.Masking;
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
    static Map<String, @Nullable Object> of(TrackingRow row, Masking masking) {
        TicketState ticket = row.state();
        Map<String, @Nullable Object> view = of(ticket, masking.of(ticket));
        put(view, "updatedAt", row.updatedAt());
        put(view, "version", row.version());
        return view;
    }

    /** A ticket of somebody else, to whom its customer turns now: how it stands, and nothing else. */
    static Map<String, @Nullable Object> ofAnother(TicketState ticket) {
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        put(view, "number", ticket.registered().number());
        put(view, TicketField.OCCURRED_AT.path(), ticket.contactAt());
        put(view, "category", ticket.category());
        put(view, "status", ticket.status());
        put(view, "informed", ticket.round().progress().informedAt() != null);
        return view;
    }

    /** A ticket as a case to learn from: nothing that tells whose it was. */
    static Map<String, @Nullable Object> ofCase(TicketState ticket, Masked masked) {
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        put(view, "number", ticket.registered().number());
        put(view, "form", ticket.registered().form());
        put(view, "round", ticket.round().n());
        put(view, "outcome", ticket.round().progress().outcome());
        putReply(view, ticket.round().progress().reply(), masked);
        for (TicketField field : OF_A_CASE) {
            putField(view, field, ticket, masked);
        }
        put(view, "exemplary", shown(ticket.round().judgement().exemplary(), masked));
        return view;
    }

    /** What every ticket can have is there even if this one has it not: null then. */
    static Map<String, @Nullable Object> of(TicketState ticket, Masked masked) {
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
        view.put("dueAt", ticket.dueAt());
        put(view, "informed", round.progress().informedAt() != null);
        putReply(view, round.progress().reply(), masked);
        put(view, "exemplary", shown(round.judgement().exemplary(), masked));
        put(view, "archiveDate", ticket.archiveDate());
        put(view, "archiveKey", ticket.archiveKey());
        for (TicketField field : TicketField.values()) {
            putField(view, field, ticket, masked);
        }
        return view;
    }

    /** What the customer was last told by a standard reply. */
    private static void putReply(Map<String, @Nullable Object> view, @Nullable UsedReply used, Masked masked) {
        if (used != null) {
            boolean adjusted = used.adjustedText() != null;
            put(view, "standardReply.reply", used.reply());
            put(view, "standardReply.revision", used.revision());
            put(view, "standardReply.adjusted", adjusted);
            put(view, "standardReply.text", adjusted ? shown(used.adjustedText(), masked) : used.standardText());
            put(view, "standardReply.customerReaction", shown(used.customerReaction(), masked));
        }
    }

    private static void putField(
            Map<String, @Nullable Object> view, TicketField field, TicketState ticket, Masked masked) {
        FieldValue value = ticket.fields().get(field);
        if (value != null) {
            put(view, field.path(), FieldJson.of(field, value, masked::show));
        }
    }

    private static @Nullable String shown(@Nullable Personal text, Masked masked) {
        return text == null ? null : masked.show(text);
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
