package org.tracedesk.benchmarks.plans;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.query.projection.RecordedEvent;

/** The events of one ticket in order, each some time after the one before. */
final class TicketLife {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final List<RecordedEvent> events = new ArrayList<>();
    private final UUID id;
    private final long firstPosition;
    private Instant time;

    TicketLife(UUID id, Instant from, long firstPosition) {
        this.id = id;
        this.time = from;
        this.firstPosition = firstPosition;
    }

    UUID id() {
        return id;
    }

    Instant time() {
        return time;
    }

    LocalDate day() {
        return LocalDate.ofInstant(time, ZONE);
    }

    TicketLife after(Duration pause) {
        time = time.plus(pause);
        return this;
    }

    TicketLife told(String actor, TicketEvent event) {
        int version = events.size();
        events.add(new RecordedEvent(event, version, firstPosition + version, time.plusSeconds(60), actor, null));
        return after(Duration.ofMinutes(20));
    }

    List<RecordedEvent> events() {
        return events;
    }
}
