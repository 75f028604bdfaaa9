package org.tracedesk.api.event;

/** It was settled, or has to be settled again. */
public sealed interface ResolutionEvent extends TicketEvent
        permits TicketResolved, TicketRated, SecondHandlingStarted, TicketReopened {}
