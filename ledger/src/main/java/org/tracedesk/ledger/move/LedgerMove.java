package org.tracedesk.ledger.move;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.tracedesk.ledger.axonserver.ServerCalls;
import org.tracedesk.ledger.raw.PostgresRawLedger;
import org.tracedesk.ledger.raw.RawLedger;
import org.tracedesk.ledger.raw.StoredEvent;
import org.tracedesk.ledger.schema.StoreInUse;

/**
 * Copies a ledger from PostgreSQL to Axon Server while it is in use: events with their positions, times, identifiers and
 * metadata, and the latest snapshots. Both are compared, event by event; writing stops only while the last events are
 * copied. It can be stopped at any time and goes on where it was.
 */
public final class LedgerMove {

    private static final int PAGE = 1_000;
    /** With fewer events to copy, writing may stop: that takes a moment. */
    private static final int SHORT = 2_000;

    private final StoreInUse inUse;
    private final RawLedger source;
    private final StoredSnapshots snapshots;
    private final AxonServerTarget target;
    private final MoveProgress progress;

    /**
     * What a move came to.
     *
     * @param events how many events are in both ledgers
     * @param digest SHA-256 over all of them, the same in both
     */
    public record Moved(long events, String digest) {}

    public LedgerMove(StoreInUse inUse, DataSource source, ServerCalls target, MoveProgress progress) {
        this.inUse = inUse;
        this.source = new PostgresRawLedger(source);
        this.snapshots = new StoredSnapshots(source);
        this.target = new AxonServerTarget(target);
        this.progress = progress;
    }

    /**
     * Moves the ledger, or what is left of it to move.
     *
     * @throws MoveRefused if the target holds anything else, or the two differ; writing goes on as before
     */
    public Moved run() {
        inUse.requirePostgres();
        requireOwnTarget();
        // The clocks of two processes may differ a little.
        String since = Instant.now().minusSeconds(60).toString();
        copy(MoveProgress.Step.COPYING, SHORT);
        LedgerDigest here = new LedgerDigest();
        LedgerDigest there = new LedgerDigest();
        compare(MoveProgress.Step.COMPARING, here, there);
        copySnapshots("");
        copy(MoveProgress.Step.COPYING, SHORT);
        inUse.stopWriting();
        try {
            copy(MoveProgress.Step.LAST_EVENTS, 0);
            compare(MoveProgress.Step.LAST_EVENTS, here, there);
            copySnapshots(since);
            inUse.moved();
        } catch (RuntimeException e) {
            inUse.writeOn();
            throw e;
        }
        return new Moved(here.events(), here.soFar());
    }

    /** What an earlier move has copied is taken for ours if its last event is the one that we have at that place. */
    private void requireOwnTarget() {
        long held = target.ledger().head();
        if (held < 0) {
            inUse.moveBegins();
            return;
        }
        if (!inUse.moveHasBegun()
                || !event(target.ledger(), held)
                        .map(LedgerMove::identity)
                        .equals(event(source, held).map(LedgerMove::identity))) {
            throw new MoveRefused("The target is not empty: Axon Server holds " + (held + 1)
                    + " events that this ledger has not sent. Give an empty one.");
        }
    }

    private static Optional<StoredEvent> event(RawLedger ledger, long position) {
        return ledger.beyond(position - 1, 1).stream().findFirst();
    }

    private static String identity(StoredEvent event) {
        return event.eventId() + event.metadataValues();
    }

    private void copy(MoveProgress.Step step, long mayRemain) {
        long at = target.ledger().head();
        long head = source.head();
        while (head - at > mayRemain) {
            List<StoredEvent> page = source.beyond(at, PAGE);
            target.append(page);
            at = page.getLast().position();
            head = source.head();
            progress.at(step, at + 1, head + 1);
        }
    }

    private void compare(MoveProgress.Step step, LedgerDigest here, LedgerDigest there) {
        long end = target.ledger().head();
        while (here.events() <= end) {
            long at = here.events() - 1;
            int page = (int) Math.min(PAGE, end - at);
            here.add(source.beyond(at, page));
            there.add(target.ledger().beyond(at, page));
            if (here.events() != there.events() || !here.soFar().equals(there.soFar())) {
                throw new MoveRefused("The copy differs from the ledger between positions " + (at + 1) + " and "
                        + (at + page) + ". Empty Axon Server and begin again.");
            }
            progress.at(step, here.events(), end + 1);
        }
    }

    private void copySnapshots(String since) {
        long all = snapshots.count();
        long done = 0;
        List<StoredEvent> page = snapshots.after("", since);
        while (!page.isEmpty()) {
            page.forEach(target::snapshot);
            done += page.size();
            progress.at(MoveProgress.Step.SNAPSHOTS, done, all);
            page = snapshots.after(page.getLast().aggregateId(), since);
        }
    }
}
