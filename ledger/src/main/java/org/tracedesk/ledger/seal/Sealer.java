package org.tracedesk.ledger.seal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.tracedesk.ledger.schema.LedgerId;

/** Seals what the notary has noted since the last seal, every few seconds. */
public final class Sealer {

    private static final int MOST_AT_ONCE = 100_000;
    private static final int ROWS_A_FETCH = 5_000;

    private final SealKey key;
    private final LedgerId ledger;
    private final Duration every;
    private long dueAt = System.nanoTime();

    /** @param every how much later a new seal follows the one before */
    public Sealer(SealKey key, LedgerId ledger, Duration every) {
        this.key = key;
        this.ledger = ledger;
        this.every = every;
    }

    /** Makes one more seal if it is time to; called by one process at a time, in a transaction. */
    public void sealIfDue(Connection transaction) throws SQLException {
        if (System.nanoTime() - dueAt < 0) {
            return;
        }
        Seal last = newest(transaction);
        Segment segment = read(transaction, last);
        boolean more = segment.rows() == MOST_AT_ONCE;
        if (segment.rows() > 0 && (more || last == null || oldEnough(last, segment.readAt()))) {
            publishKey(transaction);
            write(transaction, sealOf(segment, last));
        }
        if (!more) {
            dueAt = System.nanoTime() + every.toNanos();
        }
    }

    /** Another process may have sealed just now: seals of several together are not much more than those of one. */
    private boolean oldEnough(Seal last, Instant now) {
        // A clock that was put back must not stop the seals until it is there again.
        return last.sealedAt().isBefore(now.minus(every.dividedBy(2)))
                || last.sealedAt().isAfter(now);
    }

    /**
     * What is to be sealed next.
     *
     * @param readAt by the clock of the database, which all processes share
     */
    private record Segment(int rows, long upTo, String digest, Instant readAt) {}

    private Seal sealOf(Segment segment, @Nullable Seal last) {
        Seal seal = new Seal(
                ledger.value(),
                last == null ? 1 : last.number() + 1,
                segment.upTo(),
                segment.digest(),
                last == null ? Seal.NO_PREVIOUS : last.ownDigest(),
                segment.readAt(),
                key.publicKey().keyId(),
                "");
        return seal.signed(key.sign(seal));
    }

    private @Nullable Seal newest(Connection transaction) throws SQLException {
        try (Statement select = transaction.createStatement();
                ResultSet row = select.executeQuery(Seals.SELECT + "ORDER BY number DESC LIMIT 1")) {
            return row.next() ? Seals.seal(row, ledger) : null;
        }
    }

    private static Segment read(Connection transaction, @Nullable Seal last) throws SQLException {
        LedgerDigest digest = last == null ? LedgerDigest.ofNothing() : LedgerDigest.of(last);
        long upTo = last == null ? -1 : last.position();
        int count = 0;
        Instant now = Instant.EPOCH;
        try (PreparedStatement select =
                transaction.prepareStatement("SELECT position, digest, date_trunc('milliseconds', clock_timestamp())"
                        + " FROM ledger.notary WHERE position > ? ORDER BY position LIMIT " + MOST_AT_ONCE)) {
            select.setFetchSize(ROWS_A_FETCH);
            select.setLong(1, last == null ? Long.MIN_VALUE : upTo);
            try (ResultSet rows = select.executeQuery()) {
                for (; rows.next(); count++) {
                    upTo = rows.getLong(1);
                    digest.add(rows.getBytes(2));
                    now = rows.getObject(3, OffsetDateTime.class).toInstant();
                }
            }
        }
        return new Segment(count, upTo, digest.hex(), now);
    }

    private void publishKey(Connection transaction) throws SQLException {
        try (PreparedStatement insert = transaction.prepareStatement(
                "INSERT INTO ledger.seal_key (key_id, public_key) VALUES (?, ?) ON CONFLICT DO NOTHING")) {
            insert.setString(1, key.publicKey().keyId());
            insert.setBytes(2, key.publicKey().encoded());
            insert.executeUpdate();
        }
    }

    private static void write(Connection transaction, Seal seal) throws SQLException {
        try (PreparedStatement insert =
                transaction.prepareStatement("INSERT INTO ledger.seal VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, seal.number());
            insert.setLong(2, seal.position());
            insert.setBytes(3, HexFormat.of().parseHex(seal.digest()));
            insert.setBytes(4, HexFormat.of().parseHex(seal.previous()));
            insert.setObject(5, seal.sealedAt().atOffset(ZoneOffset.UTC));
            insert.setString(6, seal.keyId());
            insert.setBytes(7, Base64.getDecoder().decode(seal.signature()));
            insert.executeUpdate();
        }
    }
}
