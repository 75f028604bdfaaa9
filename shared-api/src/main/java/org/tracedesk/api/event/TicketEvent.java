package org.tracedesk.api.event;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to one ticket. Class names and components are the stored contract: they change only by a new
 * revision and an upcaster.
 */
public sealed interface TicketEvent
        permits IntakeEvent,
                TriageEvent,
                AssignmentEvent,
                CollaborationEvent,
                PlanningEvent,
                LinkEvent,
                EvidenceEvent,
                ConversationEvent,
                ResolutionEvent,
                ClosingEvent,
                PrivacyEvent,
                ClockEvent {

    /** The ticket it happened to. */
    UUID ticketId();

    /** When it happened; the time of recording stands in the message. */
    Instant occurredAt();
}
