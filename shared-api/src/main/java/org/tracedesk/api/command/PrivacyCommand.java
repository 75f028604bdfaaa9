package org.tracedesk.api.command;

/** Looking at what is masked. */
public sealed interface PrivacyCommand extends TicketCommand permits RevealCustomer {}
