package org.tracedesk.ledger.raw;

import java.util.List;
import java.util.Optional;

/** Where rows of a ledger are read from: its table, or a log that was exported. */
public interface RowSource {

    /** Last position; -1 if there is none. */
    long head();

    /** Rows beyond a position and up to another, in the order of positions; none only if there are no more. */
    List<StoredRow> beyond(long position, long upTo, int most);

    /** Whether single rows can be found; if not, the three below find none. */
    boolean finds();

    /** The row of an event of a ticket. */
    Optional<StoredRow> at(String ticket, long sequence);

    /** The row at a position. */
    Optional<StoredRow> at(long position);

    /** A row whose predecessor in its ticket is not there. */
    Optional<StoredRow> orphan();
}
