package org.tracedesk.api.command;

/** Saying by when something is to be done. */
public sealed interface PlanningCommand extends TicketCommand
        permits ExtendDeadline, ScheduleFollowUp, CompleteFollowUp {}
