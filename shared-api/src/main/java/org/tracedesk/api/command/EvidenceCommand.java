package org.tracedesk.api.command;

/** Keeping what proves a ticket's words. */
public sealed interface EvidenceCommand extends TicketCommand permits AttachEvidence {}
