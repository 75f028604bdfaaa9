package org.tracedesk.api.event;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * 二次处理: a low rating began a new round; nobody of an earlier round may own it.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened
 * @param round the new round, from 2
 */
@Revision("1")
public record SecondHandlingStarted(UUID ticketId, Instant occurredAt, int round) implements ResolutionEvent {}
