package org.tracedesk.model.ticket;

import static org.tracedesk.api.value.TicketField.*;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.CustomerInformed;
import org.tracedesk.api.event.TicketClassified;
import org.tracedesk.api.event.TicketOpened;
import org.tracedesk.api.event.TicketRated;
import org.tracedesk.api.event.TicketResolved;
import org.tracedesk.api.value.FieldValue;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.TicketField;

/** The fields that an event gives values to; one place that knows which component is which field. */
public final class RecordedFields {

    private final Map<TicketField, FieldValue> values = new EnumMap<>(TicketField.class);

    private RecordedFields() {}

    public static Map<TicketField, FieldValue> of(TicketOpened e) {
        RecordedFields f = new RecordedFields()
                .plain(CHANNEL, e.channel())
                .plain(OCCURRED_AT, e.occurredAt())
                .plain(ENDED_AT, e.endedAt())
                .plain(DIRECTION, e.direction())
                .plain(OCCASION, e.occasion())
                .personal(DESCRIPTION, e.description())
                .plain(ORDER_NUMBER, e.orderNumber())
                .personal(MEMBER_ID, e.memberId())
                .list(REFERENCES, e.references())
                .personal(DEMAND, e.demand())
                .plain(DEMAND_UNCLEAR, e.demandUnclear())
                .plain(MOOD, e.mood())
                .personal(IMPACT_SCOPE, e.impactScope())
                .plain(RESTATED, e.restated())
                .list(CATEGORY, e.category())
                .plain(PRIORITY, e.priority())
                .personal(REMARK, e.remark());
        return f.customer(e).details(e).answered(e).done();
    }

    public static Map<TicketField, FieldValue> of(TicketClassified e) {
        return new RecordedFields()
                .list(CATEGORY, e.category())
                .plain(PRIORITY, e.priority())
                .plain(IMPACT, e.impact())
                .plain(URGENCY, e.urgency())
                .plain(LIABILITY, e.liability())
                .done();
    }

    public static Map<TicketField, FieldValue> of(TicketResolved e) {
        RecordedFields f = new RecordedFields()
                .personal(SOLUTION, e.solution())
                .plain(EXECUTED_AT, e.executedAt())
                .plain(OWNER, e.owner())
                .personal(CAUSE, e.cause())
                .plain(IMPORTANT, e.important())
                .personal(CUSTOMER_REACTION, e.customerReaction())
                .personal(RESOLVE_REMARK, e.remark());
        if (e.followUpPlan() != null) {
            f.personal(FOLLOW_UP_ACTION, e.followUpPlan().action())
                    .plain(FOLLOW_UP_DUE_AT, e.followUpPlan().dueAt());
        }
        if (e.compensation() != null) {
            f.plain(
                            COMPENSATION_AMOUNT,
                            e.compensation().amount().stripTrailingZeros().toPlainString())
                    .plain(COMPENSATION_CURRENCY, e.compensation().currency());
        }
        return f.done();
    }

    public static Map<TicketField, FieldValue> of(CustomerInformed e) {
        return new RecordedFields()
                .plain(INFORM_CHANNEL, e.channel())
                .plain(INFORM_OCCURRED_AT, e.occurredAt())
                .personal(INFORM_TEXT, e.text())
                .personal(INFORM_CUSTOMER_REACTION, e.customerReaction())
                .done();
    }

    public static Map<TicketField, FieldValue> of(TicketRated e) {
        return new RecordedFields()
                .plain(SCORE, e.score())
                .plain(LABEL, e.label())
                .personal(RATING_REASON, e.reason())
                .personal(RATING_COMMENT, e.comment())
                .done();
    }

    private RecordedFields customer(TicketOpened e) {
        return e.customer() == null
                ? this
                : personal(CUSTOMER_NAME, e.customer().name())
                        .personal(CUSTOMER_CONTACT, e.customer().contact())
                        .plain(CUSTOMER_TIER, e.customer().tier());
    }

    private RecordedFields details(TicketOpened e) {
        return e.details() == null
                ? this
                : plain(PROBLEM_AT, e.details().problemAt())
                        .personal(PLACE, e.details().place())
                        .personal(SCENE, e.details().scene())
                        .personal(STEPS, e.details().steps())
                        .personal(SYMPTOM, e.details().symptom())
                        .personal(EXPECTATION, e.details().expectation())
                        .plain(PRODUCT_MODEL, e.details().productModel())
                        .personal(ENVIRONMENT, e.details().environment());
    }

    private RecordedFields answered(TicketOpened e) {
        if (e.identityCheck() != null) {
            plain(IDENTITY_BY, e.identityCheck().by())
                    .plain(IDENTITY_PASSED, e.identityCheck().passed());
        }
        if (e.answer() != null) {
            plain(ANSWER_RINGS, e.answer().rings())
                    .plain(ANSWER_SECONDS, e.answer().seconds())
                    .plain(ANSWER_WAIT_SECONDS, e.answer().waitSeconds());
        }
        return this;
    }

    private RecordedFields plain(TicketField field, @Nullable Object value) {
        if (value != null) {
            values.put(field, FieldValue.of(value));
        }
        return this;
    }

    private RecordedFields list(TicketField field, @Nullable List<String> value) {
        if (value != null) {
            values.put(field, FieldValue.of(value));
        }
        return this;
    }

    private RecordedFields personal(TicketField field, @Nullable Personal value) {
        if (value != null) {
            values.put(field, FieldValue.of(value));
        }
        return this;
    }

    private Map<TicketField, FieldValue> done() {
        return Collections.unmodifiableMap(values);
    }
}
