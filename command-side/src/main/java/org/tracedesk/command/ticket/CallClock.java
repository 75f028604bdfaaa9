package org.tracedesk.command.ticket;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.tracedesk.api.value.ClockKind;

/**
 * Calls a clock of a ticket, whose time has come; the ticket decides what that means. Called too early, too late or twice,
 * it records nothing.
 *
 * @param ticketId the ticket
 * @param clock what the clock measures
 * @param n which of its kind
 * @param dueAt the due time it is called for
 */
public record CallClock(@TargetAggregateIdentifier UUID ticketId, ClockKind clock, int n, Instant dueAt) {}
