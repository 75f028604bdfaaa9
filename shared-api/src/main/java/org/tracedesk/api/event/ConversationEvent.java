package org.tracedesk.api.event;

/** Work with the customer. */
public sealed interface ConversationEvent extends TicketEvent
        permits ProgressNoteAdded, CustomerAwaited, CustomerReplied, StandardReplyUsed, CustomerInformed {}
