package org.tracedesk.ledger.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tracedesk.ledger.schema.LedgerId;

/** Reads the seals of a ledger and the keys that signed them. */
public final class Seals implements SealSource {

    static final String SELECT =
            "SELECT number, position, digest, previous, sealed_at, key_id, signature FROM ledger.seal ";

    private final JdbcClient client;
    private final LedgerId ledger;

    public Seals(DataSource dataSource) {
        this.client = JdbcClient.create(dataSource);
        this.ledger = LedgerId.of(dataSource);
    }

    /** The ledger whose seals these are. */
    public LedgerId ledger() {
        return ledger;
    }

    @Override
    public Optional<Seal> newest() {
        return before(Long.MAX_VALUE, 1).stream().findFirst();
    }

    @Override
    public List<Seal> after(long number, int most) {
        return client.sql(SELECT + "WHERE number > ? ORDER BY number LIMIT ?")
                .params(number, most)
                .query((row, n) -> seal(row, ledger))
                .list();
    }

    /** Seals with lower numbers than this, highest first. */
    public List<Seal> before(long number, int most) {
        return client.sql(SELECT + "WHERE number < ? ORDER BY number DESC LIMIT ?")
                .params(number, most)
                .query((row, n) -> seal(row, ledger))
                .list();
    }

    /** Every key that has sealed this ledger, oldest first. */
    @Override
    public List<PublicSealKey> keys() {
        return client.sql("SELECT public_key, since FROM ledger.seal_key ORDER BY since, key_id")
                .query((row, n) -> PublicSealKey.of(
                        row.getBytes(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public boolean complete() {
        return true;
    }

    static Seal seal(ResultSet row, LedgerId ledger) throws SQLException {
        return new Seal(
                ledger.value(),
                row.getLong("number"),
                row.getLong("position"),
                HexFormat.of().formatHex(row.getBytes("digest")),
                HexFormat.of().formatHex(row.getBytes("previous")),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                row.getString("key_id"),
                Base64.getEncoder().encodeToString(row.getBytes("signature")));
    }
}
