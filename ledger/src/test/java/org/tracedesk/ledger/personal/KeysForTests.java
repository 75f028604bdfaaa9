package org.tracedesk.ledger.personal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The keys of a database for tests, all under one master key; {@link #STORY} is at hand before there is a database. */
public final class KeysForTests {

    /** The setting {@code tracedesk.personal-data.master-key}. */
    public static final String MASTER_KEY = "0123456789abcdef".repeat(4);

    private static final byte[] STORY_BYTES = filled();

    /** Seals what tests tell; opened where {@link #on} was called for the database. */
    public static final DataKey STORY = new DataKey("story", STORY_BYTES);

    private final PersonalSchema schema;
    private final DataSource database;

    private KeysForTests(PersonalSchema schema, DataSource database) {
        this.schema = schema;
        this.database = database;
    }

    /** Migrates a database, and stores the key of the stories in it. */
    public static KeysForTests on(DataSource database) {
        MasterKey master = MasterKey.of(MASTER_KEY);
        PersonalSchema schema = PersonalSchema.prepare(database, configured(master), List.of());
        JdbcClient.create(database)
                .sql("INSERT INTO personal.data_key (id, customer, master, wrapped) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT DO NOTHING")
                .params(STORY.id(), STORY.id(), master.id(), master.wrap(STORY.id(), STORY_BYTES))
                .update();
        return new KeysForTests(schema, database);
    }

    static PersonalSchema.Configured configured(MasterKey master) {
        return new PersonalSchema.Configured() {
            @Override
            public String name() {
                return "the test";
            }

            @Override
            public MasterKey masterKey(Optional<String> expected) {
                return master;
            }
        };
    }

    /** Another node's vault has nothing at hand yet. */
    public Vault vault() {
        return new Vault(database, schema.masters());
    }

    public DeskKey deskKey() {
        return schema.deskKey();
    }

    public ContactBook contacts(Vault vault) {
        return new ContactBook(database, vault, schema.deskKey());
    }

    private static byte[] filled() {
        byte[] bytes = new byte[DataKey.BYTES];
        Arrays.fill(bytes, (byte) 7);
        return bytes;
    }
}
