package org.tracedesk.model.clock;

import static org.tracedesk.api.value.ClockKind.ENTRY;
import static org.tracedesk.api.value.ClockKind.FIRST_RESPONSE;
import static org.tracedesk.api.value.ClockKind.FOLLOW_UP;
import static org.tracedesk.api.value.ClockKind.PROGRESS;
import static org.tracedesk.api.value.ClockKind.RESOLUTION;
import static org.tracedesk.api.value.ClockKind.TOLD;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.*;
import org.tracedesk.api.value.ClockEnd;
import org.tracedesk.api.value.ClockKind;
import org.tracedesk.api.value.Outcome;
import org.tracedesk.api.value.TicketClock;
import org.tracedesk.model.servicelevel.ServiceLevels;
import org.tracedesk.model.ticket.Situation;
import org.tracedesk.model.ticket.TicketState;

/** What one event does to the clocks of its ticket. */
final class ClockChanges {

    /** What begins with a round. */
    private static final List<ClockKind> OF_A_ROUND = List.of(FIRST_RESPONSE, PROGRESS, RESOLUTION);

    private final TicketState now;
    private final ServiceLevels levels;
    private final Reckoning reckoning;
    private final Starting starting;
    private final ClockSet clocks;

    /**
     * @param now the ticket after the event, its clocks as before it
     * @param silent which due times are never to be heard of
     */
    ClockChanges(TicketState now, Situation at, Predicate<Instant> silent) {
        this.now = now;
        levels = at.form().serviceLevels();
        reckoning = new Reckoning(levels, at.zone());
        starting = new Starting(now, at, reckoning);
        clocks = new ClockSet(now.clocks().all(), at.now(), silent);
    }

    /** The clocks that are different. */
    List<TicketClock> by(TicketEvent event) {
        Instant when = event.occurredAt();
        switch (event) {
            case TicketOpened e -> opened();
            case TicketClassified e -> reclassified(when);
            case TicketAmended e -> amended(e);
            case TicketAssigned e -> said(when, e.dueAt());
            case DeadlineExtended e -> said(when, e.dueAt());
            case WorkStarted e -> {
                done(FIRST_RESPONSE, round(), when);
                done(FOLLOW_UP, 0, when);
            }
            case ProgressNoteAdded e -> noted(when);
            case TicketResolved e -> resolved(e, when);
            case CustomerInformed e -> done(TOLD, round(), when);
            case SecondHandlingStarted e -> begin(when);
            case TicketReopened e -> begin(when);
            case FollowUpScheduled e -> clocks.put(starting.followUp(e.n(), when, e.dueAt()));
            case FollowUpCompleted e -> done(FOLLOW_UP, e.n(), when);
            default -> {}
        }
        clocks.each(clock -> stand(clock, when));
        return clocks.changed();
    }

    private void opened() {
        starting.answers().forEach(clocks::put);
        ClockDraft entry = starting.entry();
        if (entry != null) {
            clocks.put(entry);
        }
        begin(now.contactAt());
    }

    private void begin(Instant start) {
        OF_A_ROUND.forEach(kind -> begin(kind, start));
    }

    private void begin(ClockKind kind, Instant start) {
        ClockDraft begun = starting.byRule(kind, round(), start);
        if (begun != null) {
            clocks.put(begun);
        }
    }

    /** What holds no more, holds another time, or holds for the first time. */
    private void reclassified(Instant when) {
        for (ClockKind kind : List.of(FIRST_RESPONSE, PROGRESS, RESOLUTION, TOLD)) {
            ClockDraft clock = clocks.find(kind, round());
            if (clock != null && clock.open()) {
                starting.again(clock, when);
            } else if (kind != TOLD && (clock == null || clock.end == ClockEnd.DROPPED) && runs(kind)) {
                // Notes are wanted from the time on at which it was found to be urgent.
                begin(kind, kind == PROGRESS ? when : starting.ofTheRound());
            }
        }
    }

    /** Whether what it measures has not happened yet. */
    private boolean runs(ClockKind kind) {
        boolean settled = now.round().progress().outcome() == Outcome.SOLVED;
        return !settled && (kind != FIRST_RESPONSE || now.round().progress().startedAt() == null);
    }

    private void amended(TicketAmended e) {
        switch (e.field()) {
            case CATEGORY, PRIORITY, CHANNEL, CUSTOMER_TIER -> reclassified(e.occurredAt());
            case OCCURRED_AT -> {
                Instant before = e.before() == null
                        ? null
                        : Instant.parse(String.valueOf(e.before().single()));
                clocks.each(clock -> startedAnew(clock, before));
                contactEnded();
            }
            case ENDED_AT -> contactEnded();
            case FOLLOW_UP_DUE_AT -> {
                ClockDraft plan = clocks.find(FOLLOW_UP, 0);
                if (plan != null && plan.open()) {
                    reckoning.say(
                            plan,
                            e.occurredAt(),
                            Instant.parse(String.valueOf(e.after().single())));
                }
            }
            default -> {}
        }
    }

    /** What began with the contact, begins with the right time of it. */
    private void startedAnew(ClockDraft clock, @Nullable Instant before) {
        Set<ClockKind> others = Set.of(TOLD, FOLLOW_UP, ENTRY);
        if (now.round().n() == 1 && !others.contains(clock.kind) && clock.startedAt.equals(before)) {
            starting.from(clock, now.contactAt());
        }
    }

    private void contactEnded() {
        ClockDraft entry = clocks.find(ENTRY, 1);
        if (entry != null) {
            starting.from(entry, starting.endOfContact());
        }
    }

    private void said(Instant when, @Nullable Instant dueAt) {
        if (dueAt == null) {
            return;
        }
        ClockDraft clock = clocks.find(RESOLUTION, round());
        if (clock == null || !clock.open()) {
            clock = new ClockDraft(RESOLUTION, round(), when, null);
            clocks.put(clock);
        }
        reckoning.say(clock, when, dueAt);
    }

    private void noted(Instant when) {
        ClockDraft clock = clocks.find(PROGRESS, round());
        if (clock != null && clock.open() && !when.isBefore(clock.startedAt)) {
            begin(PROGRESS, when);
        }
    }

    private void resolved(TicketResolved e, Instant when) {
        done(FIRST_RESPONSE, round(), when);
        done(FOLLOW_UP, 0, when);
        if (e.outcome() == Outcome.SOLVED) {
            done(PROGRESS, round(), when);
            done(RESOLUTION, round(), when);
        }
        if (e.followUpPlan() != null && e.outcome() != Outcome.SOLVED) {
            clocks.put(starting.followUp(0, when, e.followUpPlan().dueAt()));
        }
        begin(TOLD, when);
    }

    private void done(ClockKind kind, int n, Instant when) {
        ClockDraft clock = clocks.find(kind, n);
        if (clock != null && clock.open()) {
            reckoning.end(clock, when, ClockEnd.DONE);
        }
    }

    /** A clock stands still in the statuses of its rule, and in no other. */
    private void stand(ClockDraft clock, Instant when) {
        boolean still = clock.pausesIn.contains(now.status());
        if (clock.open() && still && clock.pause() == null) {
            reckoning.pause(clock, when, now.status());
        } else if (clock.open() && !still) {
            reckoning.resume(clock, when);
        }
    }

    private int round() {
        return now.round().n();
    }
}
