package org.tracedesk.api.command;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Something asked of one ticket. */
public sealed interface TicketCommand
        permits IntakeCommand,
                TriageCommand,
                AssignmentCommand,
                ConversationCommand,
                ResolutionCommand,
                ClosingCommand {

    /** The ticket that is asked. */
    @TargetAggregateIdentifier
    UUID ticketId();

    /** When it happened, if not now; never in the future. */
    @Nullable
    Instant occurredAt();
}
