package org.tracedesk.api.command;

/** Taking a contact in and keeping its record right. */
public sealed interface IntakeCommand extends TicketCommand permits OpenTicket, AmendTicket {}
