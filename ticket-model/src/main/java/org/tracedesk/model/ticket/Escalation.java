package org.tracedesk.model.ticket;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.EscalationAnswered;
import org.tracedesk.api.event.TicketEscalated;
import org.tracedesk.api.value.EscalationCause;

/**
 * What somebody with more authority was asked to decide.
 *
 * @param n from 1
 * @param round the round it was asked in: an approval holds for that round
 * @param level how far up
 * @param person login of who is asked; any supervisor if nobody is named
 * @param cause what kind of reason
 * @param escalatedAt when it was asked
 * @param answerBy until when an answer was promised
 * @param answeredAt when it was decided; null while it is not
 * @param answeredBy login of who decided
 * @param approvedAmount what may be given
 */
public record Escalation(
        int n,
        int round,
        String level,
        @Nullable String person,
        EscalationCause cause,
        Instant escalatedAt,
        Instant answerBy,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        @Nullable BigDecimal approvedAmount) {

    static Escalation of(TicketEscalated e, int round) {
        return new Escalation(
                e.n(), round, e.level(), e.person(), e.cause(), e.occurredAt(), e.answerBy(), null, null, null);
    }

    Escalation answered(EscalationAnswered e) {
        return new Escalation(
                n, round, level, person, cause, escalatedAt, answerBy, e.occurredAt(), e.by(), e.approvedAmount());
    }
}
