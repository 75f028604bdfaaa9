package org.tracedesk.api.command;

/** Settling it, and settling it again. */
public sealed interface ResolutionCommand extends TicketCommand permits ResolveTicket, RateTicket, ReopenTicket {}
