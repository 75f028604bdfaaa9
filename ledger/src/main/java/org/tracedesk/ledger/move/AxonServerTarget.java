package org.tracedesk.ledger.move;

import io.axoniq.axonserver.grpc.event.Event;
import java.util.ArrayList;
import java.util.List;
import org.tracedesk.ledger.axonserver.AxonServerRawLedger;
import org.tracedesk.ledger.axonserver.EventForm;
import org.tracedesk.ledger.axonserver.ServerCalls;
import org.tracedesk.ledger.raw.StoredEvent;

/** The Axon Server that a ledger moves to: takes events at the very positions that they have. */
final class AxonServerTarget {

    /** Well below what the server takes in one transaction, 4 MB. */
    private static final int BYTES = 1 << 20;

    private final ServerCalls server;
    private final AxonServerRawLedger ledger;

    AxonServerTarget(ServerCalls server) {
        this.server = server;
        this.ledger = new AxonServerRawLedger(server);
    }

    AxonServerRawLedger ledger() {
        return ledger;
    }

    /** Appends events that follow the last of the target, in a few transactions. */
    void append(List<StoredEvent> events) {
        List<Event> transaction = new ArrayList<>();
        long bytes = 0;
        for (StoredEvent event : events) {
            Event next = EventForm.of(event);
            if (bytes + next.getSerializedSize() > BYTES && !transaction.isEmpty()) {
                server.append(transaction);
                transaction.clear();
                bytes = 0;
            }
            transaction.add(next);
            bytes += next.getSerializedSize();
        }
        server.append(transaction);
        long last = events.getLast().position();
        if (ledger.head() != last) {
            throw new MoveRefused("Axon Server holds events up to " + ledger.head() + " where " + last
                    + " was due: somebody else writes to it.");
        }
    }

    void snapshot(StoredEvent snapshot) {
        server.read(events -> events.appendSnapshot(EventForm.of(snapshot)));
    }
}
