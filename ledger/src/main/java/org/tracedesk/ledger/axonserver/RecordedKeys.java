package org.tracedesk.ledger.axonserver;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.axoniq.axonserver.grpc.event.Event;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tracedesk.api.event.EventMetadata;

/**
 * The idempotency keys that a ticket has recorded, beyond those it remembers itself: what the unique index over event
 * identifiers is on PostgreSQL. They are read out of the ticket's own events, and kept at hand for long tickets in use.
 */
final class RecordedKeys {

    /** A ticket remembers as many keys itself; in one with no more events there is nothing to look for. */
    private static final int REMEMBERED_BY_TICKETS = 64;

    private static final int IDENTIFIERS_HELD = 2_000_000;

    private final ServerCalls server;
    private final Cache<String, Known> tickets = Caffeine.newBuilder()
            .maximumWeight(IDENTIFIERS_HELD)
            .weigher((String ticket, Known known) -> 10 + known.identifiers.size())
            .build();

    RecordedKeys(ServerCalls server) {
        this.server = server;
    }

    /** Whether the command that these events come from was recorded before, by its key. */
    boolean contain(List<Event> events) {
        Event first = events.getFirst();
        if (!keyed(first) || first.getAggregateSequenceNumber() <= REMEMBERED_BY_TICKETS) {
            return false;
        }
        Known known = tickets.get(first.getAggregateIdentifier(), ticket -> new Known());
        boolean there = known.through(first.getAggregateSequenceNumber() - 1, first.getAggregateIdentifier())
                .contains(first.getMessageIdentifier());
        // Its weight has changed.
        tickets.put(first.getAggregateIdentifier(), known);
        return there;
    }

    private static boolean keyed(Event event) {
        return event.getMetaDataMap().containsKey(EventMetadata.IDEMPOTENCY_KEY);
    }

    /** What is known of one ticket; a ticket is written by one thread of a process at a time. */
    private final class Known {

        private final Set<String> identifiers = new HashSet<>();
        private long seen = -1;

        private synchronized Set<String> through(long sequence, String ticket) {
            if (seen < sequence) {
                server.visit(ticket, seen + 1, Math.toIntExact(sequence - seen), event -> {
                    if (keyed(event)) {
                        identifiers.add(event.getMessageIdentifier());
                    }
                    seen = event.getAggregateSequenceNumber();
                    return seen < sequence;
                });
            }
            return identifiers;
        }
    }
}
