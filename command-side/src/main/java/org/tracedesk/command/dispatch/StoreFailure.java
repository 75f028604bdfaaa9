package org.tracedesk.command.dispatch;

import java.sql.SQLException;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.springframework.dao.DataAccessException;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.ledger.append.AppendFailed;
import org.tracedesk.ledger.append.EventIdentifierTaken;
import org.tracedesk.ledger.append.LedgerBusy;
import org.tracedesk.ledger.append.OutcomeUnknown;

/** What a failure of the event store means to who sent the command. */
final class StoreFailure {

    private static final List<Class<? extends Exception>> NOTHING_RECORDED = List.of(
            LedgerBusy.class,
            AppendFailed.class,
            EventStoreException.class,
            DataAccessException.class,
            SQLException.class);

    private StoreFailure() {}

    static RuntimeException of(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof EventIdentifierTaken taken) {
                return taken;
            }
            if (cause instanceof OutcomeUnknown) {
                return new TicketRejected(Reason.OUTCOME_UNKNOWN);
            }
            if (nothingRecorded(cause)) {
                return new TicketRejected(Reason.STORE_NOT_AVAILABLE);
            }
        }
        return failure;
    }

    private static boolean nothingRecorded(Throwable cause) {
        return NOTHING_RECORDED.stream().anyMatch(type -> type.isInstance(cause));
    }
}
