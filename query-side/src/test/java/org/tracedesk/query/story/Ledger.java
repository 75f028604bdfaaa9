package org.tracedesk.query.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tracedesk.query.projection.RecordedEvent;

/** Events of several stories in the order they were told. */
public final class Ledger {

    private final List<RecordedEvent> events = new ArrayList<>();

    /** A ticket whose story begins on 2023-10-01 at 09:30 in Shanghai. */
    public TicketStory ticket(int n) {
        return new TicketStory(this, new UUID(0x1000L, n), Instant.parse("2023-10-01T01:30:00Z"));
    }

    public List<RecordedEvent> events() {
        return List.copyOf(events);
    }

    long head() {
        return events.size();
    }

    void add(RecordedEvent event) {
        events.add(event);
    }
}
