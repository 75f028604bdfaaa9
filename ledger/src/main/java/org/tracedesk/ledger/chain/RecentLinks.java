package org.tracedesk.ledger.chain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The last links of the tickets that were written lately; only durable ones get in. */
final class RecentLinks {

    private static final int TICKETS = 10_000;

    private final Map<String, Link> links = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Link> eldest) {
            return size() > TICKETS;
        }
    };

    record Link(long sequence, String chain) {}

    synchronized Optional<String> at(String aggregateId, long sequence) {
        Link link = links.get(aggregateId);
        return link != null && link.sequence() == sequence ? Optional.of(link.chain()) : Optional.empty();
    }

    synchronized void add(Map<String, Link> durable) {
        links.putAll(durable);
    }
}
