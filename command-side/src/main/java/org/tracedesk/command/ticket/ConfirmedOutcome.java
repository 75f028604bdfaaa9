package org.tracedesk.command.ticket;

import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.annotation.MessageHandlerInvocationException;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.command.TicketCommand;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.Rejection;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.api.value.Effect;
import org.tracedesk.api.value.Recorded;

/**
 * A cached ticket may be older than the store, when another node recorded on it. An append proves that it was fresh; an
 * outcome that appends nothing is confirmed here against the store, and decided again if the store is newer. Refusals
 * leave as details, because exception types do not travel between processes.
 */
class ConfirmedOutcome implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final EventStore store;

    ConfirmedOutcome(EventStore store) {
        this.store = store;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        UUID ticket = ticket(unitOfWork.getMessage().getPayload()).orElse(null);
        try {
            Object result = chain.proceed();
            Recorded answer = answer(result);
            if (answer != null && answer.effect() == Effect.ALREADY_SO) {
                confirm(ticket, answer.version());
            }
            return result;
        } catch (TicketRejected refusal) {
            Long version = refusal.rejection().version();
            if (version != null) {
                confirm(ticket, version);
            }
            throw asDetails(refusal.rejection());
        } catch (MessageHandlerInvocationException unloadable) {
            throw unloadable.getCause() instanceof TicketRejected refusal ? asDetails(refusal.rejection()) : unloadable;
        }
    }

    /** Rolls back, and so evicts, if the store is newer than the ticket that decided. */
    private void confirm(@Nullable UUID ticket, long version) {
        Optional<Long> stored = ticket == null ? Optional.empty() : store.lastSequenceNumberFor(ticket.toString());
        if (stored.isPresent() && stored.get() > version) {
            throw asDetails(Rejection.of(Reason.STALE_TICKET));
        }
    }

    /** Whether a failure is an answer, after which the cached ticket is as good as before. */
    static boolean isAnswer(Throwable failure) {
        return failure instanceof CommandExecutionException e
                && e.<Rejection>getDetails()
                        .filter(Rejection.class::isInstance)
                        .filter(r -> r.reason() != Reason.STALE_TICKET)
                        .isPresent();
    }

    private static CommandExecutionException asDetails(Rejection rejection) {
        return new CommandExecutionException(rejection.reason().name(), null, rejection);
    }

    private static @Nullable Recorded answer(@Nullable Object result) {
        if (result instanceof Probed probed) {
            return probed.recorded();
        }
        return result instanceof Recorded answer ? answer : null;
    }

    static Optional<UUID> ticket(Object command) {
        return switch (command) {
            case TicketCommand c -> Optional.of(c.ticketId());
            case ProbeTicket c -> Optional.of(c.ticketId());
            case CallClock c -> Optional.of(c.ticketId());
            default -> Optional.empty();
        };
    }
}
