package org.tracedesk.ledger.axonserver;

import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.tracedesk.ledger.raw.RawLedger;
import org.tracedesk.ledger.raw.StoredEvent;

/**
 * The events in Axon Server. It tells positions only where it is asked for events by position: those of one ticket come
 * without.
 */
public final class AxonServerRawLedger implements RawLedger {

    private static final int LONGEST_BUFFER = 1_024;
    private static final long PATIENCE_SECONDS = 5;

    private final ServerCalls server;

    public AxonServerRawLedger(ServerCalls server) {
        this.server = server;
    }

    @Override
    public List<StoredEvent> ofTicket(String aggregateId, long fromSequence, int limit) {
        List<StoredEvent> events = new ArrayList<>();
        if (limit > 0) {
            server.visit(aggregateId, fromSequence, limit, event -> {
                events.add(EventForm.stored(event));
                return events.size() < limit;
            });
        }
        return events;
    }

    @Override
    public List<StoredEvent> beyond(long position, int limit) {
        long due = Math.min(limit, head() - position);
        List<StoredEvent> events = new ArrayList<>();
        if (due <= 0) {
            return events;
        }
        try (EventStream stream = server.events().openStream(position, (int) Math.min(due, LONGEST_BUFFER))) {
            while (events.size() < due) {
                EventWithToken next = stream.nextIfAvailable(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (next == null) {
                    throw ServerCalls.noAnswer(new IllegalStateException(
                            "no event after " + (position + events.size()),
                            stream.getError().orElse(null)));
                }
                events.add(EventForm.stored(next.getEvent(), next.getToken()));
            }
            return events;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ServerCalls.noAnswer(e);
        }
    }

    /** Reads the ticket from its beginning. */
    @Override
    public Optional<StoredEvent> find(String aggregateId, String eventId) {
        List<StoredEvent> found = new ArrayList<>();
        server.visit(aggregateId, 0, Integer.MAX_VALUE, event -> {
            if (event.getMessageIdentifier().equals(eventId)) {
                found.add(EventForm.stored(event));
            }
            return found.isEmpty();
        });
        return found.stream().findFirst();
    }

    @Override
    public long head() {
        Long last = server.read(EventChannel::getLastToken);
        return last == null ? -1 : last;
    }
}
