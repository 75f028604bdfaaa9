package org.tracedesk.command.dispatch;

import java.sql.SQLException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.ledger.append.EventIdentifierTaken;
import org.tracedesk.ledger.append.LedgerBusy;
import org.tracedesk.ledger.append.OutcomeUnknown;

/** What a failure of the event store means to who sent the command. */
final class StoreFailure {

    private StoreFailure() {}

    static RuntimeException of(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case EventIdentifierTaken taken -> {
                    return taken;
                }
                case OutcomeUnknown lost -> {
                    return new TicketRejected(Reason.OUTCOME_UNKNOWN);
                }
                case LedgerBusy busy -> {
                    return new TicketRejected(Reason.STORE_NOT_AVAILABLE);
                }
                case EventStoreException store -> {
                    return new TicketRejected(Reason.STORE_NOT_AVAILABLE);
                }
                case SQLException sql -> {
                    return new TicketRejected(Reason.STORE_NOT_AVAILABLE);
                }
                default -> {}
            }
        }
        return failure;
    }
}
