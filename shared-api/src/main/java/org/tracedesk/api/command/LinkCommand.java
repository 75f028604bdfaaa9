package org.tracedesk.api.command;

/** Saying what tickets have to do with each other. */
public sealed interface LinkCommand extends TicketCommand permits LinkTicket, UnlinkTicket {}
