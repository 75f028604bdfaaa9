package org.tracedesk.query.story;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.ClockWarned;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.api.value.Actor;
import org.tracedesk.api.value.ClockKind;
import org.tracedesk.api.value.TicketClock;
import org.tracedesk.model.clock.Hearing;
import org.tracedesk.model.clock.Timekeeping;
import org.tracedesk.model.form.Form;
import org.tracedesk.model.form.FormLibrary;
import org.tracedesk.model.ticket.Situation;
import org.tracedesk.model.ticket.TicketState;

/** The events of one ticket on the hotline, with the clocks that they set. */
final class TimedEvents {

    private static final Hearing HEARING = new Hearing(false, Duration.ofDays(1));

    private final Form form = FormLibrary.shipped().newest("hotline").orElseThrow();
    private @Nullable TicketState state;

    TicketEvent set(TicketEvent event, Instant at, String login) {
        Actor actor = new Actor(login, null, null, null, Set.of(), Set.of());
        Situation situation = new Situation(actor, at, ZoneId.of("Asia/Shanghai"), form);
        TicketEvent timed = Timekeeping.timed(state, List.of(event), situation, HEARING, false)
                .getFirst();
        state = TicketState.after(state, timed);
        return timed;
    }

    ClockWarned warning(UUID id, Instant at, ClockKind kind, int n) {
        TicketClock clock = Objects.requireNonNull(state).clocks().find(kind, n).orElseThrow();
        return new ClockWarned(id, at, kind, n, Objects.requireNonNull(clock.dueAt()), clock.rule());
    }
}
