package org.tracedesk.query.projection;

import org.tracedesk.model.ticket.TicketState;

/**
 * How far a read model knows a ticket.
 *
 * @param version sequence number of the last event it has seen
 * @param state the ticket after that event
 */
public record Standing(long version, TicketState state) {}
