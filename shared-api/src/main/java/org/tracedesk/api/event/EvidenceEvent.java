package org.tracedesk.api.event;

/** What proves a ticket's words was kept. */
public sealed interface EvidenceEvent extends TicketEvent permits EvidenceAttached {}
