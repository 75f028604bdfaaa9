package org.tracedesk.query.tracking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.FieldValue;
import org.tracedesk.api.value.Priority;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.model.form.Form;
import org.tracedesk.model.form.Labels;
import org.tracedesk.model.form.Slot;
import org.tracedesk.model.form.TableColumn;
import org.tracedesk.model.form.TableValue;
import org.tracedesk.model.form.TableValue.Derived;
import org.tracedesk.model.form.TableValue.Recorded;
import org.tracedesk.model.ticket.Responsibility;
import org.tracedesk.model.ticket.TicketState;
import org.tracedesk.model.ticket.UsedReply;
import org.tracedesk.query.masking.Masked;
import org.tracedesk.query.projection.FieldJson;
import org.tracedesk.query.tracking.TicketPage.KeptNote;

/**
 * The values of one ticket as they stand in a table.
 *
 * @param row the ticket
 * @param form the form that it was opened on; null if that is not here any more
 * @param notes its notes
 * @param masked how its personal values are shown
 * @param words the table's words, and its language
 * @param staff the people of the desk
 * @param zone the desk's zone
 */
record TicketCells(
        TrackingRow row,
        @Nullable Form form,
        List<KeptNote> notes,
        Masked masked,
        TableWords words,
        Staff staff,
        ZoneId zone) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    /** The end of a day is written as hour 24 of that day (form 3, 要求处理时限). */
    private static final String END_OF_DAY = " 24:00";

    private static final String BETWEEN_LEVELS = "-";
    private static final String BETWEEN_ITEMS = "、";

    /** A text or a number; null if the ticket does not say. */
    @Nullable
    Object value(TableColumn column, TableValue wanted) {
        return switch (wanted) {
            case Recorded recorded -> recorded(column, recorded.field());
            case Derived derived -> derived(column, derived);
        };
    }

    private @Nullable Object recorded(TableColumn column, TicketField field) {
        FieldValue value = row.state().fields().get(field);
        if (value == null) {
            return null;
        }
        String single = value.single();
        return switch (field.kind()) {
            case TEXT, SHORT_PERSONAL, SHORT, CURRENCY, WHOLE, SCORE, AMOUNT ->
                FieldJson.of(field, value, masked::show);
            case LIST -> value.plain() == null ? null : String.join(BETWEEN_ITEMS, value.plain());
            case INSTANT -> single == null ? null : minute(Instant.parse(single));
            case BOOLEAN -> single == null ? null : words.of("Boolean", single);
            case ENUM -> single == null ? null : words.of(column, field.choice().orElseThrow(), single);
            case CATEGORY -> category(0, Integer.MAX_VALUE);
            case PRIORITY -> single == null ? null : priority(single);
            case LABEL -> single == null ? null : label(single);
        };
    }

    private @Nullable Object derived(TableColumn column, Derived wanted) {
        TicketState ticket = row.state();
        Responsibility who = ticket.round().responsibility();
        UsedReply reply = ticket.round().progress().reply();
        return switch (wanted) {
            case NUMBER -> ticket.registered().number();
            case CUSTOMER_NUMBER -> ticket.registered().customerNumber();
            case SLOT -> word(column, Slot.of(local(ticket.contactAt()).toLocalTime()));
            case CATEGORY_FIRST -> category(0, 1);
            case CATEGORY_REST -> category(1, Integer.MAX_VALUE);
            case STATUS -> word(column, ticket.status());
            case OUTCOME -> word(column, ticket.round().progress().outcome());
            case REVIEW -> word(column, ticket.round().judgement().review());
            case ROUND -> ticket.round().n();
            case DEPARTMENT -> who.department();
            case RESPONSIBLE -> staff.title(who.person());
            case RESPONSIBLE_NUMBER -> staff.number(who.person());
            case RECORDER -> staff.title(ticket.registered().recorder());
            case RECORDER_NUMBER -> staff.number(ticket.registered().recorder());
            case REVIEWER -> staff.title(row.reviewer());
            case REVIEWED_AT -> minute(row.reviewedAt());
            case DUE_AT -> due(ticket.dueAt());
            case STARTED_AT -> minute(ticket.round().progress().startedAt());
            case RESOLVED_AT -> minute(ticket.round().progress().resolvedAt());
            case RESOLVED_ON -> date(ticket.round().progress().resolvedAt());
            case ARCHIVE_DATE -> text(ticket.archiveDate());
            case ARCHIVE_KEY -> ticket.archiveKey();
            case PROCESS -> process().told();
            case FOLLOW_UPS -> process().planned(ticket);
            case STANDARD_REPLY -> reply == null ? null : said(reply);
            case STANDARD_REPLY_REACTION ->
                reply == null || reply.customerReaction() == null ? null : masked.show(reply.customerReaction());
            case ATTACHMENTS -> attachments(ticket);
        };
    }

    private TicketProcess process() {
        return new TicketProcess(notes, masked, words, staff, this::minute);
    }

    private @Nullable String attachments(TicketState ticket) {
        List<String> names = ticket.parts().attachments().stream()
                .map(file -> masked.show(file.name()))
                .toList();
        return names.isEmpty() ? null : String.join(BETWEEN_ITEMS, names);
    }

    private String said(UsedReply reply) {
        return reply.adjustedText() == null ? reply.standardText() : masked.show(reply.adjustedText());
    }

    private @Nullable String word(TableColumn column, @Nullable Enum<?> constant) {
        return constant == null ? null : words.of(column, constant.getDeclaringClass(), constant.name());
    }

    private @Nullable String category(int from, int to) {
        List<String> path = row.state().category();
        List<Labels> known =
                ofForm(Form::categories).map(tree -> tree.labels(path)).orElse(List.of());
        List<String> spelt = known.size() == path.size()
                ? known.stream().map(label -> label.in(words.language())).toList()
                : path;
        return path.size() <= from
                ? null
                : String.join(BETWEEN_LEVELS, spelt.subList(from, Math.min(to, spelt.size())));
    }

    private String priority(String code) {
        return ofForm(Form::priorities)
                .flatMap(scale -> scale.levels().stream()
                        .filter(level -> level.code() == Priority.valueOf(code))
                        .findFirst())
                .map(level -> level.labels().in(words.language()))
                .orElse(code);
    }

    private String label(String word) {
        return ofForm(Form::satisfaction)
                .flatMap(scale -> scale.labels().stream()
                        .filter(level -> level.labels().matches(word))
                        .findFirst())
                .map(level -> level.labels().in(words.language()))
                .orElse(word);
    }

    private <T> Optional<T> ofForm(Function<Form, T> part) {
        return Optional.ofNullable(form).map(part);
    }

    private @Nullable String due(@Nullable Instant at) {
        if (at == null) {
            return null;
        }
        LocalDateTime local = local(at);
        boolean begin = local.toLocalTime().equals(LocalTime.MIDNIGHT);
        boolean end = local.toLocalTime().equals(LocalTime.of(23, 59, 59));
        LocalDate day = begin ? local.toLocalDate().minusDays(1) : local.toLocalDate();
        return begin || end ? day + END_OF_DAY : local.format(MINUTE);
    }

    private @Nullable String minute(@Nullable Instant at) {
        return at == null ? null : local(at).format(MINUTE);
    }

    private @Nullable String date(@Nullable Instant at) {
        return at == null ? null : local(at).toLocalDate().toString();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, zone);
    }
}
