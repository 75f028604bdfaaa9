package org.tracedesk.api.event;

/** It was said by when something is to be done, or it was done. */
public sealed interface PlanningEvent extends TicketEvent
        permits DeadlineExtended, FollowUpScheduled, FollowUpCompleted {}
