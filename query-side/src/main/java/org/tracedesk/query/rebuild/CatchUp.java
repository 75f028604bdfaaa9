package org.tracedesk.query.rebuild;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.transaction.support.TransactionTemplate;
import org.tracedesk.ledger.history.LedgerHistory;
import org.tracedesk.query.projection.Projector;
import org.tracedesk.query.projection.Recorded;

/** Brings filled tables forward in the order of the ledger. */
final class CatchUp {

    /** Events of one transaction. */
    static final int PART = 1_000;

    private final LedgerHistory history;
    private final Replays replays;
    private final TransactionTemplate transaction;

    CatchUp(LedgerHistory history, Replays replays, TransactionTemplate transaction) {
        this.history = history;
        this.replays = replays;
        this.transaction = transaction;
    }

    /** Goes on from a position to another, or until stopped; returns the position reached. */
    long to(UUID replay, long from, long upTo, Projector beside, BooleanSupplier stopped) {
        long position = from;
        while (position < upTo && !stopped.getAsBoolean()) {
            long now = position;
            Long reached = transaction.execute(t -> part(replay, now, upTo, beside));
            position = reached == null ? position : reached;
        }
        return position;
    }

    /** Goes on by one part, inside the transaction of who calls; returns the position reached. */
    long part(UUID replay, long from, long upTo, Projector beside) {
        LedgerHistory.Part part = history.inOrder(from, upTo, PART);
        if (part.stored() == 0) {
            throw new IncompleteLedger(upTo - from);
        }
        List<Recorded> events = part.events().stream()
                .map(Recorded::of)
                .flatMap(Optional::stream)
                .toList();
        replays.advance(replay, from, part.position(), upTo + 1);
        beside.project(events);
        return part.position();
    }
}
