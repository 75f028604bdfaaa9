package org.tracedesk.api.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Impact;
import org.tracedesk.api.value.Liability;
import org.tracedesk.api.value.Priority;
import org.tracedesk.api.value.Urgency;

/**
 * It was found out what the ticket is about.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened
 * @param category path in the form's category tree, in the form's own spelling
 * @param priority resolved from the choice, the matrix or the form's default
 * @param impact how much is affected
 * @param urgency how fast it must be handled
 * @param liability who answers for it
 */
@Revision("1")
public record TicketClassified(
        UUID ticketId,
        Instant occurredAt,
        List<String> category,
        @Nullable Priority priority,
        @Nullable Impact impact,
        @Nullable Urgency urgency,
        @Nullable Liability liability)
        implements TriageEvent {}
