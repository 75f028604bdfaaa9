package org.tracedesk.api.event;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.Verdict;

/**
 * The supervisor checked the record.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened
 * @param verdict right, or put right
 * @param remark what was found
 */
@Revision("1")
public record TicketReviewed(
        UUID ticketId,
        Instant occurredAt,
        Verdict verdict,
        @Nullable Personal remark) implements ClosingEvent {}
