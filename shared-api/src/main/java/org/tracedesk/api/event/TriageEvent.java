package org.tracedesk.api.event;

/** It was found out what the ticket is about. */
public sealed interface TriageEvent extends TicketEvent permits TicketClassified {}
