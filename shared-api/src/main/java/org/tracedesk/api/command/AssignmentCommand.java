package org.tracedesk.api.command;

/** Making somebody responsible. */
public sealed interface AssignmentCommand extends TicketCommand permits AssignTicket, StartWork {}
