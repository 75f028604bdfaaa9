package org.tracedesk.api.command;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Something asked of one standard reply of the knowledge base. */
public sealed interface KnowledgeCommand permits AddStandardReply, ReviseStandardReply, WithdrawStandardReply {

    /** The standard reply that is asked. */
    @TargetAggregateIdentifier
    UUID replyId();

    /** When it happened, if not now; never in the future. */
    @Nullable
    Instant occurredAt();
}
