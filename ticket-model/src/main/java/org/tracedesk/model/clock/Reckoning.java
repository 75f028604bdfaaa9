package org.tracedesk.model.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.tracedesk.api.value.ClockEnd;
import org.tracedesk.api.value.ClockMove;
import org.tracedesk.api.value.ClockPause;
import org.tracedesk.api.value.Rounding;
import org.tracedesk.api.value.TicketStatus;
import org.tracedesk.model.calendar.WorkCalendar;
import org.tracedesk.model.servicelevel.Limit;
import org.tracedesk.model.servicelevel.ServiceLevels;

/**
 * How due times are reckoned. The exact time is that at which so much working time has gone by as the limit says, pauses
 * left out; a pause therefore moves it by what it took of the working time, and never back.
 */
final class Reckoning {

    private final ServiceLevels levels;
    private final ZoneId desk;

    Reckoning(ServiceLevels levels, ZoneId desk) {
        this.levels = levels;
        this.desk = desk;
    }

    /** Reckons a clock with a limit from its start, by all that has happened to it. */
    void reckon(ClockDraft clock) {
        Limit limit = clock.limit();
        if (limit == null) {
            return;
        }
        WorkCalendar calendar = counted(clock);
        Instant exact = limit.after(clock.startedAt, levels.calendar(clock.calendar, desk));
        if (clock.earlierPauses > 0) {
            exact = calendar.add(exact, Duration.ofSeconds(clock.earlierPauses));
        }
        for (ClockPause pause : clock.pauses) {
            exact = moved(exact, pause, calendar);
        }
        set(clock, exact);
        clock.moves.forEach(move -> {
            Instant said = move.dueAt();
            for (ClockPause pause : clock.pauses) {
                said = pause.from().isBefore(move.at()) ? said : moved(said, pause, calendar);
            }
            if (move.forward() ? said.isBefore(clock.exact()) : said.isAfter(clock.exact())) {
                clock.rounding = Rounding.EXACT;
                set(clock, said);
            }
        });
    }

    void pause(ClockDraft clock, Instant at, TicketStatus status) {
        if (clock.pauses.size() == ClockDraft.LISTED) {
            ClockPause first = clock.pauses.removeFirst();
            clock.earlierPauses += length(first, counted(clock)).toSeconds();
        }
        clock.pauses.add(new ClockPause(notBefore(clock, at), null, status));
    }

    void resume(ClockDraft clock, Instant at) {
        ClockPause open = clock.pause();
        if (open == null) {
            return;
        }
        clock.pauses.removeLast();
        Instant to = at.isBefore(open.from()) ? open.from() : at;
        ClockPause over = new ClockPause(open.from(), to, open.status());
        clock.pauses.add(over);
        set(clock, moved(clock.exact(), over, counted(clock)));
    }

    /** Somebody says when it is due; while it stands still, that moves with the rest of the pause. */
    void say(ClockDraft clock, Instant at, Instant dueAt) {
        ClockPause open = clock.pause();
        resume(clock, at);
        if (clock.moves.size() == ClockDraft.LISTED) {
            clock.moves.removeFirst();
        }
        clock.moves.add(new ClockMove(at, clock.dueAt, dueAt));
        clock.rounding = Rounding.EXACT;
        set(clock, dueAt);
        if (open != null) {
            pause(clock, at, open.status());
        }
    }

    void end(ClockDraft clock, Instant at, ClockEnd why) {
        resume(clock, at);
        clock.endedAt = at.isBefore(clock.startedAt) ? clock.startedAt : at;
        clock.end = why;
    }

    private void set(ClockDraft clock, Instant exact) {
        clock.exactAt = exact;
        clock.dueAt = Limit.rounded(exact, clock.rounding, levels.calendar(clock.calendar, desk));
    }

    private WorkCalendar counted(ClockDraft clock) {
        WorkCalendar calendar = levels.calendar(clock.calendar, desk);
        Limit limit = clock.limit();
        return limit == null ? calendar : limit.counted(calendar);
    }

    /** What had run out before the pause stays so. */
    static Instant moved(Instant exact, ClockPause pause, WorkCalendar calendar) {
        Duration left = calendar.between(pause.from(), exact);
        if (pause.to() == null || left.isZero()) {
            return exact;
        }
        Instant moved = calendar.add(pause.to(), left);
        return moved.isBefore(exact) ? exact : moved;
    }

    private static Duration length(ClockPause pause, WorkCalendar calendar) {
        return pause.to() == null ? Duration.ZERO : calendar.between(pause.from(), pause.to());
    }

    private static Instant notBefore(ClockDraft clock, Instant at) {
        Instant earliest = clock.startedAt;
        if (!clock.pauses.isEmpty() && clock.pauses.getLast().to() != null) {
            earliest = clock.pauses.getLast().to();
        }
        return at.isBefore(earliest) ? earliest : at;
    }
}
