package org.tracedesk.api.command;

/** Finding out what a ticket is about. */
public sealed interface TriageCommand extends TicketCommand permits ClassifyTicket {}
