package org.tracedesk.api.event;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Personal;

/**
 * An escalation was decided.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened
 * @param n number of the escalation in its ticket
 * @param by login of who decided
 * @param text what was decided
 * @param approvedAmount what may be given to the customer, in the currency of the form's limits
 */
@Revision("1")
public record EscalationAnswered(
        UUID ticketId,
        Instant occurredAt,
        int n,
        String by,
        Personal text,
        @Nullable BigDecimal approvedAmount) implements CollaborationEvent {}
