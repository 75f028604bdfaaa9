package org.tracedesk.command.clocks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.tracedesk.api.event.ClockBreached;
import org.tracedesk.api.event.ClockWarned;
import org.tracedesk.api.event.SecondHandlingStarted;
import org.tracedesk.api.event.SetsClocks;
import org.tracedesk.api.event.TicketArchived;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.api.event.TicketReopened;
import org.tracedesk.api.value.TicketClock;

/**
 * Keeps the table of running clocks: events say how each clock stands, so nothing has to be known of a ticket. Read again, they
 * lead to the same rows.
 */
final class RunningClocks {

    static final String NAME = "running-clocks";

    private final ClockTable table;

    RunningClocks(ClockTable table) {
        this.table = table;
    }

    @EventHandler
    void on(TicketEvent event) {
        UnitOfWork<?> batch = CurrentUnitOfWork.get().root();
        batch.<Changes>getOrComputeResource(NAME, key -> {
                    Changes changes = new Changes();
                    batch.onPrepareCommit(u -> changes.writeTo(table));
                    return changes;
                })
                .take(event);
    }

    /** What some events, in their order, make of the table. */
    private static final class Changes {

        private final Set<UUID> newRounds = new HashSet<>();
        private final Set<UUID> archived = new HashSet<>();
        private final Map<RunningClock.Key, Optional<RunningClock>> clocks = new LinkedHashMap<>();

        void take(TicketEvent event) {
            UUID ticket = event.ticketId();
            switch (event) {
                case TicketReopened e -> newRound(ticket);
                case SecondHandlingStarted e -> newRound(ticket);
                case TicketArchived e -> {
                    archived.add(ticket);
                    clocks.keySet().removeIf(key -> key.ticketId().equals(ticket));
                }
                case ClockWarned e -> {
                    RunningClock.Key key = new RunningClock.Key(ticket, e.clock(), e.n());
                    clocks.put(key, Optional.of(new RunningClock(key, e.dueAt(), e.dueAt())));
                }
                case ClockBreached e -> clocks.put(new RunningClock.Key(ticket, e.clock(), e.n()), Optional.empty());
                default -> {}
            }
            if (event instanceof SetsClocks setter && setter.clocks() != null) {
                for (TicketClock clock : setter.clocks()) {
                    clocks.put(new RunningClock.Key(ticket, clock.kind(), clock.n()), RunningClock.of(ticket, clock));
                }
            }
        }

        private void newRound(UUID ticket) {
            newRounds.add(ticket);
            clocks.keySet().removeIf(key -> key.ticketId().equals(ticket) && key.ofARound());
        }

        void writeTo(ClockTable table) {
            table.removeAll(archived);
            table.removeRounds(newRounds);
            List<RunningClock.Key> ended = new ArrayList<>();
            List<RunningClock> running = new ArrayList<>();
            clocks.forEach((key, clock) -> clock.ifPresentOrElse(running::add, () -> ended.add(key)));
            table.remove(ended);
            table.set(running);
        }
    }
}
