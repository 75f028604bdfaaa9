package org.tracedesk.query.rebuild;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tracedesk.query.projection.Cut;
import org.tracedesk.query.projection.ReadModel;
import org.tracedesk.query.projection.Table;

/**
 * Hashes of the rows of a read model, summed portion by portion of its cuts and kept in a table of their own while they
 * are compared. Rows are hashed by the database, a stretch of them in each short transaction.
 */
final class RowHashes {

    private static final BigInteger MODULUS = BigInteger.TWO.pow(128);
    /** The texts of values, and with them the hashes, depend on these. */
    private static final String SPELLING = "SELECT set_config('TimeZone', 'UTC', true),"
            + " set_config('DateStyle', 'ISO, YMD', true), set_config('bytea_output', 'hex', true)";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final String kept;

    /** @param kept a table {@code (side, cut, part, hash)} */
    private RowHashes(JdbcClient jdbc, TransactionTemplate transaction, String kept) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.kept = kept;
    }

    /** Makes an empty table for the hashes; what is in it is not worth being kept over a crash. */
    static RowHashes in(String schema, JdbcClient jdbc, TransactionTemplate transaction) {
        String kept = schema + ".row_hash";
        jdbc.sql("DROP TABLE IF EXISTS " + kept).update();
        jdbc.sql("CREATE UNLOGGED TABLE " + kept
                        + " (side text, cut text, part text, hash numeric NOT NULL, PRIMARY KEY (side, cut, part))")
                .update();
        return new RowHashes(jdbc, transaction, kept);
    }

    /** Hashes all rows of a read model. */
    void all(String side, ReadModel model) {
        for (Cut cut : model.cuts()) {
            @Nullable String after = null;
            do {
                String from = after;
                String upTo = end(cut, from);
                String where = (from == null ? "true" : "%1$s > CAST(:from AS %2$s)")
                        + (upTo == null ? "" : " AND %1$s <= CAST(:upTo AS %2$s)");
                transaction.executeWithoutResult(t -> hash(side, cut, where, from, upTo));
                after = upTo;
            } while (after != null);
        }
    }

    /** Hashes anew, inside the transaction of who calls, what events of these tickets may have changed. */
    void again(String side, ReadModel model, Collection<?> tickets) {
        for (Cut cut : model.cuts()) {
            String parts = array(jdbc.sql(cut.touched())
                    .param(array(tickets))
                    .query(String.class)
                    .list());
            jdbc.sql("DELETE FROM " + kept + " WHERE side = ? AND cut = ? AND part = ANY(CAST(? AS text[]))")
                    .params(side, cut.column(), parts)
                    .update();
            hash(side, cut, "%1$s = ANY(CAST(:from AS %2$s[]))", parts, null);
        }
    }

    /** The sum of all hashes modulo 2^128, as 32 hexadecimal digits. */
    String digest(String side) {
        BigDecimal sum = jdbc.sql("SELECT coalesce(sum(hash), 0) FROM " + kept + " WHERE side = ?")
                .param(side)
                .query(BigDecimal.class)
                .single();
        return String.format(Locale.ROOT, "%032x", sum.toBigIntegerExact().mod(MODULUS));
    }

    /** The portions that differ between two sides, as text, the first of them in order. */
    List<String> differing(String side, String other, int most) {
        return jdbc.sql("SELECT part " + DIFFERENT.formatted(kept) + " ORDER BY part LIMIT " + most)
                .params(side, other)
                .query(String.class)
                .list();
    }

    /** How many portions differ between two sides. */
    long countDiffering(String side, String other) {
        return jdbc.sql("SELECT count(*) " + DIFFERENT.formatted(kept))
                .params(side, other)
                .query(Long.class)
                .single();
    }

    private static final String DIFFERENT = """
            FROM (SELECT cut, part, hash FROM %1$s WHERE side = ?) a
            FULL JOIN (SELECT cut, part, hash FROM %1$s WHERE side = ?) b USING (cut, part)
            WHERE a.hash IS DISTINCT FROM b.hash""";

    /** The last value of a stretch; null if it goes to the end. */
    private @Nullable String end(Cut cut, @Nullable String after) {
        String column = cut.column();
        String beyond = after == null ? "" : " WHERE " + column + " > CAST(:after AS " + cut.type() + ")";
        return jdbc.sql("SELECT CAST(" + column + " AS text) FROM "
                        + cut.tables().getFirst().qualified() + beyond + " ORDER BY " + column + " OFFSET "
                        + cut.stretch()
                        + " LIMIT 1")
                .param("after", after)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private void hash(String side, Cut cut, String where, @Nullable String from, @Nullable String upTo) {
        jdbc.sql(SPELLING).query().singleRow();
        String rows = cut.tables().stream()
                .map(table ->
                        "SELECT %1$s AS part, query.row_hash('%3$s' || CAST(ROW(%4$s) AS text)) AS hash FROM %5$s WHERE "
                                .concat(where)
                                .formatted(cut.column(), cut.type(), table.name(), columns(table), table.qualified()))
                .collect(Collectors.joining(" UNION ALL "));
        jdbc.sql("INSERT INTO " + kept + " SELECT :side, :cut, CAST(part AS text), sum(hash) FROM (" + rows
                        + ") AS r GROUP BY part")
                .param("side", side)
                .param("cut", cut.column())
                .param("from", from)
                .param("upTo", upTo)
                .update();
    }

    /** In the order of their names: that in which they were added does not matter. */
    private String columns(Table table) {
        return jdbc.sql("SELECT string_agg(quote_ident(attname), ', ' ORDER BY attname COLLATE \"C\")"
                        + " FROM pg_attribute WHERE attrelid = CAST(? AS regclass) AND attnum > 0 AND NOT attisdropped")
                .param(table.qualified())
                .query(String.class)
                .single();
    }

    /** Neither ids nor dates have a character that would have to be quoted. */
    private static String array(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
