package org.tracedesk.api.event;

/** Others than the responsible person were asked, or have done their part. */
public sealed interface CollaborationEvent extends TicketEvent
        permits DepartmentInvited, CollaborationCompleted, TicketEscalated, EscalationAnswered {}
