package org.tracedesk.command.imports;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.rejection.Fault;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.value.Effect;
import org.tracedesk.api.value.TicketStatus;

/** Counts what became of an import's commands. */
class ImportTally {

    /** Refusals beyond this are counted, and listed no more. */
    private static final int MOST_LISTED = 10_000;

    private final Map<Effect, LongAdder> effects = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> recorded = new ConcurrentHashMap<>();
    private final Queue<ImportProgress.Refused> listed = new ConcurrentLinkedQueue<>();
    private final AtomicInteger refused = new AtomicInteger();
    private final LongAdder done = new LongAdder();

    void accepted(String action, Effect effect) {
        effects.computeIfAbsent(effect, e -> new LongAdder()).increment();
        if (effect == Effect.RECORDED) {
            recorded.computeIfAbsent(action, a -> new LongAdder()).increment();
        }
    }

    void refused(Row row, String action, String reason, @Nullable TicketStatus status, List<Fault> faults) {
        if (refused.incrementAndGet() <= MOST_LISTED) {
            String fault = faults.isEmpty() ? reason : reason + " " + faults;
            // What may not be recorded is not repeated either.
            String activity = reason.equals(Reason.FORBIDDEN_CONTENT.name()) ? "" : row.activity();
            listed.add(new ImportProgress.Refused(row.line(), row.caseName(), activity, action, fault, status));
        }
    }

    void rowDone() {
        done.increment();
    }

    long done() {
        return done.sum();
    }

    int refusedCount() {
        return refused.get();
    }

    List<ImportProgress.Refused> refused() {
        return listed.stream()
                .sorted(Comparator.comparingInt(ImportProgress.Refused::row))
                .toList();
    }

    long count(Effect effect) {
        LongAdder count = effects.get(effect);
        return count == null ? 0 : count.sum();
    }

    Map<String, Long> recorded() {
        Map<String, Long> counts = new TreeMap<>();
        recorded.forEach((action, count) -> counts.put(action, count.sum()));
        return counts;
    }
}
