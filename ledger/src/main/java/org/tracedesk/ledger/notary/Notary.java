package org.tracedesk.ledger.notary;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.tracedesk.ledger.connection.LastingConnection;
import org.tracedesk.ledger.connection.PostgresAccess;
import org.tracedesk.ledger.raw.StoredRow;
import org.tracedesk.ledger.raw.StoredRows;
import org.tracedesk.ledger.stream.LedgerWatch;

/**
 * Notes every event as soon as it is visible, and lets the notes be sealed. Of several processes one does so at a time,
 * whichever comes first; what one has begun another goes on with.
 */
public final class Notary {

    private static final String TURN = "SELECT pg_try_advisory_xact_lock(7238260916421428)";
    private static final String LAST = "SELECT coalesce(max(position), -1) FROM ledger.notary";
    private static final int ROWS = 1_000;
    private static final Duration LONGEST_WAIT = Duration.ofMillis(500);
    private static final int PAUSE_MILLIS = 50;

    private final LastingConnection connection;
    private final LedgerWatch watch;
    private final Step sealing;
    private long noted = -1;

    /** Something done when it is this process's turn, in a transaction of its own. */
    @FunctionalInterface
    public interface Step {

        void in(Connection transaction) throws SQLException;
    }

    /** @param sealing follows each noting */
    public Notary(PostgresAccess access, LedgerWatch watch, Step sealing) {
        this.connection = new LastingConnection(access, "notary", this::work);
        this.watch = watch;
        this.sealing = sealing;
    }

    /** Begins to note; does nothing if it notes. */
    public void start() {
        connection.start();
    }

    /** Stops soon. */
    public void stop() {
        connection.stop();
    }

    private void work(Connection own) throws SQLException, InterruptedException {
        own.setAutoCommit(false);
        while (connection.running()) {
            if (inTurn(own, this::note) && inTurn(own, sealing)) {
                watch.awaitBeyond(noted, LONGEST_WAIT);
            } else {
                Thread.sleep(PAUSE_MILLIS);
            }
        }
    }

    /** False if it is somebody else's turn. */
    private static boolean inTurn(Connection own, Step step) throws SQLException {
        boolean mine;
        try (Statement lock = own.createStatement();
                ResultSet answer = lock.executeQuery(TURN)) {
            answer.next();
            mine = answer.getBoolean(1);
        }
        if (mine) {
            step.in(own);
        }
        own.commit();
        return mine;
    }

    private void note(Connection transaction) throws SQLException {
        try (Statement last = transaction.createStatement();
                ResultSet answer = last.executeQuery(LAST)) {
            answer.next();
            noted = answer.getLong(1);
        }
        List<StoredRow> rows = StoredRows.beyond(transaction, noted, ROWS);
        if (!rows.isEmpty()) {
            NotaryTable.write(transaction, rows.stream().map(Note::of).toList());
            noted = rows.getLast().position();
        }
    }
}
