package org.tracedesk.api.command;

/** Working on it, with the customer. */
public sealed interface ConversationCommand extends TicketCommand
        permits AddProgressNote, WaitForCustomer, RecordCustomerReply, UseStandardReply, InformCustomer {}
