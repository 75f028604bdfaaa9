package org.tracedesk.api.event;

/** A contact was taken in, or its record put right. */
public sealed interface IntakeEvent extends TicketEvent permits TicketOpened, TicketAmended {}
