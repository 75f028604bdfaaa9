package org.tracedesk.query.feed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tracedesk.ledger.raw.StoredRow;
import org.tracedesk.ledger.raw.StoredRows;
import org.tracedesk.ledger.raw.TypeChoice;
import org.tracedesk.ledger.stream.LedgerWatch;

/**
 * Reads the ledger in its order. A position is visible only when all before it are, so "beyond my position" misses
 * nothing, whoever writes; and every page is read anew, so that a slow reader holds nothing.
 */
public final class Feed {

    /** So many positions are looked through for one answer, however few of them are wanted. */
    private static final long MOST_EXAMINED = 20_000;

    private final StoredRows rows;
    private final PresentEvents present;
    private final CloudEvents events;
    private final LedgerWatch watch;

    Feed(StoredRows rows, PresentEvents present, CloudEvents events, LedgerWatch watch) {
        this.rows = rows;
        this.present = present;
        this.events = events;
        this.watch = watch;
    }

    /** Last position of the ledger, -1 if it is empty. */
    public long head() {
        return rows.head();
    }

    /** The wanted events beyond a position that are there now. */
    public FeedPage page(long after, int limit, FeedFilter filter) {
        long upTo = Math.min(rows.head(), after + MOST_EXAMINED);
        List<CloudEvent> items = new ArrayList<>();
        long at = after;
        while (items.size() < limit && at < upTo) {
            List<StoredRow> some = read(at, upTo, limit - items.size(), filter);
            wanted(some, filter).forEach(items::add);
            at = some.isEmpty() ? upTo : some.getLast().position();
        }
        return new FeedPage(items, at);
    }

    /** The same, but waits for the first of them. */
    FeedPage await(long after, int limit, FeedFilter filter, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        FeedPage page = page(after, limit, filter);
        while (page.items().isEmpty() && awaitBeyond(page.nextPosition(), deadline)) {
            page = page(page.nextPosition(), limit, filter);
        }
        return page;
    }

    /** The event at a position; empty if there is none. */
    public Optional<CloudEvent> at(long position) {
        return rows.at(position).map(events::of);
    }

    /** Whether there is more to read, now or before a time of {@link System#nanoTime()}. */
    boolean awaitBeyond(long position, long deadline) throws InterruptedException {
        return watch.awaitBeyond(position, Duration.ofNanos(Math.max(0, deadline - System.nanoTime())))
                && System.nanoTime() - deadline < 0;
    }

    private List<StoredRow> read(long after, long upTo, int most, FeedFilter filter) {
        TypeChoice types = filter.rows();
        return types == null ? rows.beyond(after, upTo, most) : rows.beyond(after, upTo, most, types);
    }

    private List<CloudEvent> wanted(List<StoredRow> some, FeedFilter filter) {
        List<StoredRow> left = some;
        if (filter.asksForTickets()) {
            Whereabouts where = Whereabouts.of(some, rows, present);
            left = some.stream()
                    .filter(row -> filter.wants(where.form(row), where.department(row)))
                    .toList();
        }
        return left.stream().map(events::of).filter(filter::wants).toList();
    }
}
