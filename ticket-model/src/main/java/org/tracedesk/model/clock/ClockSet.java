package org.tracedesk.model.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.ClockKind;
import org.tracedesk.api.value.TicketClock;

/** The clocks of a ticket while an event changes some of them. */
final class ClockSet {

    private final List<TicketClock> before;
    private final List<ClockDraft> drafts = new ArrayList<>();
    private final Instant now;
    private final Predicate<Instant> silent;

    /**
     * @param now the time of recording
     * @param silent which due times are never to be heard of
     */
    ClockSet(List<TicketClock> before, Instant now, Predicate<Instant> silent) {
        this.before = before;
        this.now = now;
        this.silent = silent;
        before.forEach(clock -> drafts.add(new ClockDraft(clock)));
    }

    @Nullable
    ClockDraft find(ClockKind kind, int n) {
        return drafts.stream()
                .filter(draft -> draft.kind == kind && draft.n == n)
                .findFirst()
                .orElse(null);
    }

    /** A clock begins, in the place of its predecessor if there is one. */
    void put(ClockDraft begun) {
        drafts.removeIf(draft -> draft.kind == begun.kind && draft.n == begun.n);
        drafts.add(begun);
    }

    void each(Consumer<ClockDraft> change) {
        drafts.forEach(change);
    }

    /** Those that are not as before. */
    List<TicketClock> changed() {
        return drafts.stream()
                .map(ClockDraft::done)
                .filter(clock -> !before.contains(clock))
                .map(this::heard)
                .toList();
    }

    /** What is silent stays so as long as it is of the past, whoever touches the ticket. */
    private TicketClock heard(TicketClock clock) {
        ClockDraft draft = new ClockDraft(clock);
        Instant due = draft.dueAt;
        draft.silent = due != null && clock.open() && (silent.test(due) || (clock.silent() && !due.isAfter(now)));
        return draft.done();
    }
}
