package org.tracedesk.ledger.axonserver;

import io.axoniq.axonserver.connector.event.AppendEventsTransaction;
import io.axoniq.axonserver.grpc.event.Confirmation;
import io.axoniq.axonserver.grpc.event.Event;
import io.grpc.Status;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.tracedesk.api.event.EventMetadata;
import org.tracedesk.ledger.append.AppendFailed;
import org.tracedesk.ledger.append.AppendVerdict;
import org.tracedesk.ledger.append.LedgerBusy;
import org.tracedesk.ledger.append.OutcomeUnknown;

/**
 * Stores the events of one command, all or none. When the answer is lost, the same events are sent again: the server
 * takes each place of a ticket once, so what it then refuses is either stored already or lost to another.
 */
public final class AxonServerAppender {

    private static final Logger LOG = LoggerFactory.getLogger(AxonServerAppender.class);
    private static final long PAUSE_MILLIS = 200;

    /** What the server says of an append itself; anything else may be the connection's fault. */
    private static final Set<Status.Code> REFUSED = EnumSet.of(
            Status.Code.INVALID_ARGUMENT,
            Status.Code.NOT_FOUND,
            Status.Code.PERMISSION_DENIED,
            Status.Code.RESOURCE_EXHAUSTED,
            Status.Code.FAILED_PRECONDITION,
            Status.Code.UNIMPLEMENTED,
            Status.Code.UNAUTHENTICATED);

    private final ServerCalls server;
    private final RecordedKeys keys;
    private final Duration patience;

    /** @param patience longest wait of a caller for its verdict */
    public AxonServerAppender(ServerCalls server, Duration patience) {
        this.server = server;
        this.keys = new RecordedKeys(server);
        this.patience = patience;
    }

    /**
     * Stores events and returns when the server has them.
     *
     * @throws LedgerBusy nothing was recorded
     * @throws OutcomeUnknown no verdict came in time
     * @throws AppendFailed the server refused it for another reason than a conflict
     */
    public AppendVerdict append(List<Event> events) {
        long deadline = System.nanoTime() + patience.toNanos();
        boolean sent = false;
        do {
            if (server.connected()) {
                AppendVerdict verdict = attempt(events, !sent);
                if (verdict != null) {
                    return verdict;
                }
                sent = true;
            }
            pause(sent);
        } while (System.nanoTime() < deadline);
        throw sent ? new OutcomeUnknown(null) : new LedgerBusy();
    }

    /** No verdict if it is not known what became of it. */
    private @Nullable AppendVerdict attempt(List<Event> events, boolean first) {
        if (first && recordedBefore(events)) {
            return AppendVerdict.DUPLICATE_EVENT_ID;
        }
        try {
            AppendEventsTransaction transaction = server.events().startAppendEventsTransaction();
            events.forEach(transaction::appendEvent);
            Confirmation confirmation = ServerCalls.await(transaction.commit());
            return confirmation != null && confirmation.getSuccess() ? AppendVerdict.STORED : null;
        } catch (TimeoutException | DataAccessException e) {
            return null;
        } catch (ExecutionException | RuntimeException e) {
            Status.Code code = Status.fromThrowable(e).getCode();
            if (code == Status.Code.OUT_OF_RANGE) {
                return conflict(events);
            }
            if (REFUSED.contains(code)) {
                LOG.error("Axon Server refused an append: {}", Status.fromThrowable(e));
                throw new AppendFailed(e);
            }
            LOG.warn("Axon Server does not answer ({}); sending again", code);
            return null;
        }
    }

    private boolean recordedBefore(List<Event> events) {
        try {
            return keys.contain(events);
        } catch (DataAccessException e) {
            // Nothing has been sent yet.
            throw new LedgerBusy();
        }
    }

    /** Whose event has our place: ours, sent before; another's; or none yet, while ours is still on its way. */
    private @Nullable AppendVerdict conflict(List<Event> events) {
        Event first = events.getFirst();
        List<Event> there = new ArrayList<>();
        try {
            server.visit(first.getAggregateIdentifier(), first.getAggregateSequenceNumber(), 1, event -> {
                there.add(event);
                return false;
            });
        } catch (DataAccessException e) {
            return null;
        }
        if (there.isEmpty()) {
            return null;
        }
        Event stored = there.getFirst();
        if (!stored.getMessageIdentifier().equals(first.getMessageIdentifier())) {
            return AppendVerdict.SEQUENCE_CONFLICT;
        }
        String chain = EventForm.text(first, EventMetadata.CHAIN);
        return chain != null && chain.equals(EventForm.text(stored, EventMetadata.CHAIN))
                ? AppendVerdict.ALREADY_STORED
                : AppendVerdict.DUPLICATE_EVENT_ID;
    }

    private static void pause(boolean sent) {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw sent ? new OutcomeUnknown(e) : new LedgerBusy();
        }
    }
}
