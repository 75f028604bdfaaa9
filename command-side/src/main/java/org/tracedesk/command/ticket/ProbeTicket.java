package org.tracedesk.command.ticket;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks whether a ticket is there and visible, and how a repeated opening was answered, and on which form it is; records
 * nothing. It goes the way of commands because only there the newest state is known.
 *
 * @param ticketId the ticket
 */
public record ProbeTicket(@TargetAggregateIdentifier UUID ticketId) {}
