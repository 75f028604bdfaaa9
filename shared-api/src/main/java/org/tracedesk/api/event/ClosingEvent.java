package org.tracedesk.api.event;

/** It was checked, closed, kept. */
public sealed interface ClosingEvent extends TicketEvent
        permits TicketReviewed, TicketMarkedExemplary, TicketClosed, TicketArchived {}
