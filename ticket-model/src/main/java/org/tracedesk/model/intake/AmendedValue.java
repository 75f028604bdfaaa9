package org.tracedesk.model.intake;

import static org.tracedesk.api.value.TicketField.*;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.constraint.ShortText;
import org.tracedesk.api.constraint.TextRule;
import org.tracedesk.api.rejection.Fault;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.api.value.FieldValue;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.model.form.Form;
import org.tracedesk.model.form.SatisfactionScale;
import org.tracedesk.model.ticket.Situation;
import org.tracedesk.model.ticket.TicketState;

/** Whether a value of the right shape is one that the ticket's form and its other fields admit. */
final class AmendedValue {

    /** Twelve digits before the point, as in the solution. */
    private static final BigDecimal LARGEST = new BigDecimal("999999999999.99");

    private AmendedValue() {}

    /** The value in the form's own spelling. */
    static FieldValue check(TicketField field, FieldValue value, TicketState ticket, Situation at) {
        Form form = at.form();
        return switch (field.kind()) {
            case CATEGORY ->
                form.categories()
                        .resolve(value.plain() == null ? List.of() : value.plain())
                        .map(FieldValue::of)
                        .orElseThrow(() -> fault("UNKNOWN_CATEGORY"));
            case PRIORITY -> priority(value.single(), form);
            case SCORE -> score(value, form);
            case WHOLE, AMOUNT -> notNegative(value);
            case CURRENCY -> code(value);
            case SHORT, LIST -> text(value, ShortText.MAX);
            case LABEL ->
                Optional.ofNullable(value.single())
                        .flatMap(form.satisfaction()::level)
                        .map(level -> FieldValue.of((Object) level.labels().zhCn()))
                        .orElseThrow(() -> fault("UNKNOWN_LABEL"));
            case INSTANT -> instant(field, value, ticket, at.now());
            // A personal value was checked while it could be read.
            default -> value;
        };
    }

    private static FieldValue priority(@Nullable String given, Form form) {
        if (form.priorities().computed()) {
            throw fault("FOLLOWS_FROM_IMPACT_AND_URGENCY");
        }
        return Optional.ofNullable(given)
                .flatMap(form.priorities()::resolve)
                .map(p -> FieldValue.of((Object) p))
                .orElseThrow(() -> fault("UNKNOWN_PRIORITY"));
    }

    private static FieldValue score(FieldValue value, Form form) {
        if (!form.satisfaction().scored()) {
            throw fault("NOT_ON_THIS_FORM");
        }
        return inRange(value, BigDecimal.ONE, BigDecimal.valueOf(SatisfactionScale.BEST));
    }

    private static FieldValue notNegative(FieldValue value) {
        return inRange(value, BigDecimal.ZERO, LARGEST);
    }

    private static FieldValue inRange(FieldValue value, BigDecimal least, BigDecimal most) {
        BigDecimal number = new BigDecimal(String.valueOf(value.single()));
        if (number.compareTo(least) < 0
                || number.compareTo(most) > 0
                || number.stripTrailingZeros().scale() > 2) {
            throw fault("OUT_OF_RANGE");
        }
        return FieldValue.of((Object) number.stripTrailingZeros().toPlainString());
    }

    private static FieldValue code(FieldValue value) {
        if (!String.valueOf(value.single()).matches("[A-Z]{3}")) {
            throw fault("BAD_FORMAT");
        }
        return value;
    }

    private static FieldValue text(FieldValue value, int max) {
        Objects.requireNonNullElse(value.plain(), List.<String>of()).stream()
                .map(text -> TextRule.fault(text, max, true))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(code -> {
                    throw fault(code);
                });
        return value;
    }

    /** What has happened cannot lie in the future, and a contact ends after it began. */
    private static FieldValue instant(TicketField field, FieldValue value, TicketState ticket, Instant now) {
        Instant at = Instant.parse(String.valueOf(value.single()));
        if (field != FOLLOW_UP_DUE_AT && at.isAfter(now)) {
            throw fault("IN_THE_FUTURE");
        }
        if (field == OCCURRED_AT && before(ticket.value(ENDED_AT), at)) {
            throw fault("AFTER_END");
        }
        if (field == ENDED_AT && at.isBefore(ticket.contactAt())) {
            throw fault("BEFORE_BEGIN");
        }
        return value;
    }

    private static boolean before(@Nullable String end, Instant begin) {
        return end != null && Instant.parse(end).isBefore(begin);
    }

    private static TicketRejected fault(String code) {
        return TicketRejected.input(Fault.of("value", code));
    }
}
