package org.tracedesk.api.event;

/** Somebody looked at what is masked. */
public sealed interface PrivacyEvent extends TicketEvent permits CustomerRevealed {}
