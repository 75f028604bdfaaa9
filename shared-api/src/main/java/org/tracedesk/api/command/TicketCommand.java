package org.tracedesk.api.command;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Something asked of one ticket. */
public sealed interface TicketCommand
        permits IntakeCommand,
                TriageCommand,
                AssignmentCommand,
                CollaborationCommand,
                PlanningCommand,
                LinkCommand,
                EvidenceCommand,
                ConversationCommand,
                ResolutionCommand,
                ClosingCommand,
                PrivacyCommand {

    /** The ticket that is asked. */
    @TargetAggregateIdentifier
    UUID ticketId();

    /** When it happened, if not now; never in the future. */
    @Nullable
    Instant occurredAt();

    /**
     * Codes of the warnings that the sender has seen and stands by, such as {@code VAGUE_WORDS}. Every command with a
     * free text has this component: so it is read, checked and documented as the rest of the body is, and part of what
     * an idempotency key stands for. An opening keeps it in its event, any other command in the event's metadata.
     */
    default @Nullable List<String> acknowledge() {
        return null;
    }
}
