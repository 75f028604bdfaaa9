package org.tracedesk.api.event;

/** Somebody became responsible. */
public sealed interface AssignmentEvent extends TicketEvent permits TicketAssigned, WorkStarted {}
