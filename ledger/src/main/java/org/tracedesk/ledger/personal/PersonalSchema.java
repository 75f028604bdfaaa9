package org.tracedesk.ledger.personal;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tracedesk.ledger.schema.LedgerRefusesToStart;

/** Proof that the tables of keys are there, and that the master key is the one their keys are wrapped by. */
final class PersonalSchema {

    private static final Logger log = LoggerFactory.getLogger(PersonalSchema.class);

    private static final String DESK_KEY = "desk";
    private static final int REWRAPPED_AT_ONCE = 1_000;

    private final MasterKeys masters;
    private final DeskKey deskKey;

    private PersonalSchema(MasterKeys masters, DeskKey deskKey) {
        this.masters = masters;
        this.deskKey = deskKey;
    }

    /** @param master the id of the master key that wraps the desk's key, and every key once all are rewrapped */
    private record Wrapped(String master, byte[] key) {}

    /**
     * Migrates the schema, checks the master key, and wraps everything by the current one if it was another.
     *
     * @param configured the master key; given whether keys are there already
     * @param previous master keys that may still wrap some
     * @throws LedgerRefusesToStart if keys are wrapped by another master key than these
     */
    static PersonalSchema prepare(DataSource database, Configured configured, Collection<MasterKey> previous) {
        Flyway.configure()
                .dataSource(database)
                .schemas("personal")
                .locations("classpath:db/personal")
                .load()
                .migrate();
        JdbcClient jdbc = JdbcClient.create(database);
        MasterKey current = configured.masterKey(deskKey(jdbc).map(Wrapped::master));
        MasterKeys masters = MasterKeys.of(current, previous);
        Wrapped stored = deskKey(jdbc).orElseGet(() -> made(jdbc, current));
        if (!masters.has(stored.master())) {
            throw new LedgerRefusesToStart("The personal data of this ledger is sealed under master key "
                    + stored.master() + ", but " + configured.name() + " holds " + current.id()
                    + ". Give the right one; without it the personal data cannot be read.");
        }
        DeskKey desk = new DeskKey(masters.unwrap(DESK_KEY, stored.master(), stored.key()));
        if (!stored.master().equals(current.id())) {
            rewrap(jdbc, masters, stored);
        }
        return new PersonalSchema(masters, desk);
    }

    /** Where the master key comes from. */
    interface Configured {
        /** Its file or setting, for messages. */
        String name();

        /** @param expected id of the master key that keys are wrapped by; empty if there are none yet */
        MasterKey masterKey(Optional<String> expected);
    }

    MasterKeys masters() {
        return masters;
    }

    DeskKey deskKey() {
        return deskKey;
    }

    private static Optional<Wrapped> deskKey(JdbcClient jdbc) {
        return jdbc.sql("SELECT master, wrapped FROM personal.desk_key")
                .query((row, n) -> new Wrapped(row.getString(1), row.getBytes(2)))
                .optional();
    }

    /** Two nodes may start on an empty database at the same moment; the first one's key stays. */
    private static Wrapped made(JdbcClient jdbc, MasterKey master) {
        byte[] wrapped = master.wrap(DESK_KEY, Cryptography.random(Cryptography.KEY_BYTES));
        jdbc.sql("INSERT INTO personal.desk_key (master, wrapped) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(master.id(), wrapped)
                .update();
        Supplier<IllegalStateException> lost = () -> new IllegalStateException("the desk's key is not there");
        return deskKey(jdbc).orElseThrow(lost);
    }

    /** The desk's key comes last: a rotation that is stopped in the middle goes on at the next start. */
    private static void rewrap(JdbcClient jdbc, MasterKeys masters, Wrapped desk) {
        MasterKey current = masters.current();
        long done = 0;
        int some;
        do {
            some = jdbc
                    .sql("SELECT id, master, wrapped FROM personal.data_key WHERE master <> ? AND wrapped IS NOT NULL"
                            + " LIMIT " + REWRAPPED_AT_ONCE)
                    .param(current.id())
                    .query((row, n) -> {
                        String id = row.getString(1);
                        byte[] key = masters.unwrap(id, row.getString(2), row.getBytes(3));
                        return new Object[] {current.id(), current.wrap(id, key), id, row.getString(2)};
                    })
                    .list()
                    .stream()
                    .mapToInt(row -> jdbc.sql("UPDATE personal.data_key SET master = ?, wrapped = ? WHERE id = ?"
                                    + " AND master = ? AND wrapped IS NOT NULL")
                            .params(row)
                            .update())
                    .sum();
            done += some;
        } while (some > 0);
        byte[] key = masters.unwrap(DESK_KEY, desk.master(), desk.key());
        jdbc.sql("UPDATE personal.desk_key SET master = ?, wrapped = ?")
                .params(current.id(), current.wrap(DESK_KEY, key))
                .update();
        log.info("{} data keys are now wrapped by master key {} instead of {}", done, current.id(), desk.master());
    }
}
