package org.tracedesk.api.command;

/** Working on it with others than the responsible person. */
public sealed interface CollaborationCommand extends TicketCommand
        permits InviteDepartment, CompleteCollaboration, EscalateTicket, AnswerEscalation {}
