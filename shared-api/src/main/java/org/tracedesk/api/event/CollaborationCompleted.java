package org.tracedesk.api.event;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.tracedesk.api.value.Personal;

/**
 * A department has done what it was asked for.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened
 * @param n number of the collaboration in its ticket
 * @param result what came of it
 */
@Revision("1")
public record CollaborationCompleted(UUID ticketId, Instant occurredAt, int n, Personal result)
        implements CollaborationEvent {}
