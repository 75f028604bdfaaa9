package org.tracedesk.command.ticket;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.Rejection;
import org.tracedesk.ledger.append.AppendFailed;
import org.tracedesk.ledger.append.EventIdentifierTaken;
import org.tracedesk.ledger.append.LedgerBusy;
import org.tracedesk.ledger.append.OutcomeUnknown;
import org.tracedesk.ledger.axonserver.ServerFailure;

/** What a failure on the way into a ticket or into the store means to who sent the command. */
final class HandlingFailure {

    /** The append has failures of its own; all others are of reading, before it. */
    private static final List<Class<? extends Exception>> NOTHING_RECORDED = List.of(
            LedgerBusy.class,
            AppendFailed.class,
            EventStoreException.class,
            DataAccessException.class,
            SQLException.class);

    private HandlingFailure() {}

    /** An {@link Obstacle} or a {@link Rejection}; empty for a failure of ours. */
    static Optional<Object> details(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Object details = of(cause);
            if (details != null) {
                return Optional.of(details);
            }
        }
        return Optional.empty();
    }

    private static @Nullable Object of(Throwable cause) {
        return switch (cause) {
            case EventIdentifierTaken ignored -> Obstacle.KEY_KNOWN;
            case AggregateStreamCreationException ignored -> Obstacle.ALREADY_OPENED;
            case ConcurrencyException ignored -> Obstacle.OTHER_RECORDED_FIRST;
            case AggregateNotFoundException ignored -> Rejection.of(Reason.TICKET_NOT_FOUND);
            case OutcomeUnknown ignored -> Rejection.of(Reason.OUTCOME_UNKNOWN);
            default -> nothingRecorded(cause) ? Rejection.of(Reason.STORE_NOT_AVAILABLE) : null;
        };
    }

    private static boolean nothingRecorded(Throwable cause) {
        return NOTHING_RECORDED.stream().anyMatch(type -> type.isInstance(cause)) || ServerFailure.is(cause);
    }
}
