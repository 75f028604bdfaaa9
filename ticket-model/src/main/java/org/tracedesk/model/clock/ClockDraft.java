package org.tracedesk.model.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.ClockEnd;
import org.tracedesk.api.value.ClockKind;
import org.tracedesk.api.value.ClockMove;
import org.tracedesk.api.value.ClockPause;
import org.tracedesk.api.value.Rounding;
import org.tracedesk.api.value.TicketClock;
import org.tracedesk.api.value.TicketStatus;
import org.tracedesk.model.servicelevel.Limit;
import org.tracedesk.model.servicelevel.ServiceRule;

/** A clock while it is being set. */
final class ClockDraft {

    /** So many pauses and moves are told one by one. */
    static final int LISTED = 20;

    final ClockKind kind;
    final int n;
    final @Nullable Integer recorded;

    @Nullable
    String rule;

    @Nullable
    String limit;

    @Nullable
    String calendar;

    Rounding rounding = Rounding.EXACT;
    List<TicketStatus> pausesIn = List.of();

    @Nullable
    String warnBefore;

    Instant startedAt;

    @Nullable
    Instant exactAt;

    @Nullable
    Instant dueAt;

    final List<ClockPause> pauses = new ArrayList<>();
    long earlierPauses;
    final List<ClockMove> moves = new ArrayList<>();

    @Nullable
    Instant endedAt;

    @Nullable
    ClockEnd end;

    boolean silent;
    private @Nullable Instant warnedAt;
    private @Nullable Instant breachedAt;
    private final @Nullable Instant dueBefore;

    ClockDraft(ClockKind kind, int n, Instant startedAt, @Nullable Integer recorded) {
        this.kind = kind;
        this.n = n;
        this.startedAt = startedAt;
        this.recorded = recorded;
        this.dueBefore = null;
    }

    ClockDraft(TicketClock c) {
        kind = c.kind();
        n = c.n();
        recorded = c.recorded();
        rule = c.rule();
        limit = c.limit();
        calendar = c.calendar();
        rounding = c.rounding();
        pausesIn = c.pausesIn();
        warnBefore = c.warnBefore();
        startedAt = c.startedAt();
        exactAt = c.exactAt();
        dueAt = c.dueAt();
        pauses.addAll(c.pauses());
        earlierPauses = c.earlierPauses() == null ? 0 : c.earlierPauses();
        moves.addAll(c.moves());
        endedAt = c.endedAt();
        end = c.end();
        silent = c.silent();
        warnedAt = c.warnedAt();
        breachedAt = c.breachedAt();
        dueBefore = c.dueAt();
    }

    ClockDraft by(ServiceRule service) {
        rule = service.name();
        limit = service.limit() == null ? null : service.limit().text();
        calendar = service.calendar();
        rounding = service.rounding();
        pausesIn = service.pausesIn();
        warnBefore = service.warnBefore() == null ? null : service.warnBefore().text();
        return this;
    }

    /** Null for what is limited otherwise than by time. */
    @Nullable
    Limit limit() {
        return limit == null || limit.endsWith(Starting.RINGS) ? null : Limit.parse(limit);
    }

    boolean open() {
        return endedAt == null && dueAt != null;
    }

    @Nullable
    ClockPause pause() {
        return pauses.isEmpty() || pauses.getLast().to() != null ? null : pauses.getLast();
    }

    /** What was told of another due time is not told of this one. */
    TicketClock done() {
        boolean same = Objects.equals(dueBefore, dueAt);
        return new TicketClock(
                kind,
                n,
                rule,
                limit,
                calendar,
                rounding,
                pausesIn,
                warnBefore,
                startedAt,
                Objects.equals(exactAt, dueAt) ? null : exactAt,
                dueAt,
                List.copyOf(pauses),
                earlierPauses == 0 ? null : earlierPauses,
                List.copyOf(moves),
                recorded,
                endedAt,
                end,
                silent,
                same ? warnedAt : null,
                same ? breachedAt : null);
    }

    Instant exact() {
        Instant exact = exactAt == null ? dueAt : exactAt;
        return Objects.requireNonNull(exact, "an open clock has a due time");
    }
}
