package org.tracedesk.api.command;

/** Checking, closing and keeping it. */
public sealed interface ClosingCommand extends TicketCommand
        permits ReviewTicket, MarkExemplary, CloseTicket, ArchiveTicket {}
