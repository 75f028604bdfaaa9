package org.tracedesk.api.event;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Personal;

/**
 * The ticket will take longer, and the customer was told.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened
 * @param before when it was due until then; null if nobody had said
 * @param dueAt when it is due now
 * @param reason why
 * @param customerTold how the customer was told
 */
@Revision("1")
public record DeadlineExtended(
        UUID ticketId,
        Instant occurredAt,
        @Nullable Instant before,
        Instant dueAt,
        Personal reason,
        Personal customerTold)
        implements PlanningEvent {}
