package org.tracedesk.query.satisfaction;

import java.util.Comparator;
import java.util.UUID;

/** One round of one ticket. */
record RoundKey(UUID ticketId, int round) implements Comparable<RoundKey> {

    private static final Comparator<RoundKey> ORDER =
            Comparator.comparing(RoundKey::ticketId).thenComparing(RoundKey::round);

    @Override
    public int compareTo(RoundKey other) {
        return ORDER.compare(this, other);
    }
}
