package org.tracedesk.api.event;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.ClockKind;

/**
 * A clock is about to run out.
 *
 * @param ticketId the ticket
 * @param occurredAt when the warning was due
 * @param clock what the clock measures
 * @param n which of its kind: the follow-up, else the round
 * @param dueAt the due time it is about
 * @param rule name of the form's rule; null if a person said the time
 */
@Revision("1")
public record ClockWarned(
        UUID ticketId,
        Instant occurredAt,
        ClockKind clock,
        int n,
        Instant dueAt,
        @Nullable String rule) implements ClockEvent {}
