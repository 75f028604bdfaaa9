package org.tracedesk.model.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.ClockBreached;
import org.tracedesk.api.event.ClockEvent;
import org.tracedesk.api.event.ClockWarned;
import org.tracedesk.api.value.ClockEnd;
import org.tracedesk.api.value.ClockKind;
import org.tracedesk.api.value.TicketClock;

/**
 * The clocks of a ticket's present round, and those of its follow-ups.
 *
 * @param all in the order in which they first began
 */
public record TicketClocks(List<TicketClock> all) {

    static final TicketClocks NONE = new TicketClocks(List.of());

    public TicketClocks {
        all = List.copyOf(all);
    }

    /** A clock, ended or not; empty if there is none. */
    public Optional<TicketClock> find(ClockKind kind, int n) {
        return all.stream().filter(clock -> clock.is(kind, n)).findFirst();
    }

    /** When the ticket is due; null if nothing says so. */
    @Nullable
    Instant dueAt() {
        return all.stream()
                .filter(clock -> clock.kind() == ClockKind.RESOLUTION && clock.end() != ClockEnd.DROPPED)
                .findFirst()
                .map(TicketClock::dueAt)
                .orElse(null);
    }

    /** These clocks are different. */
    TicketClocks with(List<TicketClock> changed) {
        List<TicketClock> clocks = new ArrayList<>(all);
        for (TicketClock one : changed) {
            int place = place(one);
            if (place < 0) {
                clocks.add(one);
            } else {
                clocks.set(place, one);
            }
        }
        return new TicketClocks(clocks);
    }

    /** What a new round keeps: only what is still to be followed up. */
    TicketClocks inNewRound() {
        return new TicketClocks(all.stream().filter(TicketClocks::ofAFollowUp).toList());
    }

    /** The clocks of a round that ends; what still runs holds no more. */
    public List<TicketClock> ofTheRound() {
        return all.stream().filter(clock -> !ofAFollowUp(clock)).toList();
    }

    TicketClocks after(ClockEvent event) {
        UnaryOperator<TicketClock> told = switch (event) {
            case ClockWarned e -> clock -> told(clock, e.occurredAt(), clock.breachedAt());
            case ClockBreached e -> clock -> told(clock, clock.warnedAt(), e.occurredAt());
        };
        return find(event.clock(), event.n())
                .filter(clock -> event.dueAt().equals(clock.dueAt()))
                .map(clock -> with(List.of(told.apply(clock))))
                .orElse(this);
    }

    private int place(TicketClock clock) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).is(clock.kind(), clock.n())) {
                return i;
            }
        }
        return -1;
    }

    /** The plan of a solution, number 0, belongs to its round. */
    private static boolean ofAFollowUp(TicketClock clock) {
        return clock.kind() == ClockKind.FOLLOW_UP && clock.n() > 0;
    }

    private static TicketClock told(TicketClock c, @Nullable Instant warnedAt, @Nullable Instant breachedAt) {
        return new TicketClock(
                c.kind(),
                c.n(),
                c.rule(),
                c.limit(),
                c.calendar(),
                c.rounding(),
                c.pausesIn(),
                c.warnBefore(),
                c.startedAt(),
                c.exactAt(),
                c.dueAt(),
                c.pauses(),
                c.earlierPauses(),
                c.moves(),
                c.recorded(),
                c.endedAt(),
                c.end(),
                c.silent(),
                warnedAt,
                breachedAt);
    }
}
