package org.tracedesk.ledger.personal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.Array;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tracedesk.api.value.Personal;

/**
 * The data keys, of which each seals the personal values of one customer, or of one ticket that has none. A destroyed
 * key is gone on the node that destroyed it at once, and on every other within {@link #HELD}.
 */
public final class Vault {

    /** How long a key is used without a look at the database. */
    static final Duration HELD = Duration.ofSeconds(60);

    private static final int KEYS_HELD = 100_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final MasterKeys masters;

    private final Cache<String, Held> held =
            Caffeine.newBuilder().maximumSize(KEYS_HELD).expireAfterWrite(HELD).build();

    /** Days that are recorded already. */
    private final Cache<String, LocalDate> kept =
            Caffeine.newBuilder().maximumSize(KEYS_HELD).build();

    /** A key, or that there was one: nothing is held of a key that was never made, since it may be made meanwhile. */
    private record Held(@Nullable DataKey key) {}

    Vault(DataSource database, MasterKeys masters) {
        this.jdbc = JdbcClient.create(database);
        this.batches = new JdbcTemplate(database);
        this.masters = masters;
    }

    /**
     * The key that seals what is recorded on a ticket now: the customer's; the ticket's own where there is no customer,
     * or he was erased. Made if need be, and durable when it is returned.
     *
     * @param customer number of the ticket's customer
     */
    public DataKey ofTicket(UUID ticket, @Nullable String customer) {
        if (customer != null) {
            DataKey key = held(customer).key();
            if (key != null) {
                return key;
            }
        }
        // What was erased once can be told again, and erased again.
        for (int n = 1; ; n++) {
            String id = n == 1 ? ticket.toString() : ticket + "." + n;
            Held own = find(id).orElseGet(() -> made(id, customer));
            if (own.key() != null) {
                return own.key();
            }
        }
    }

    /** The text of a value; empty if its key was destroyed. */
    public Optional<String> open(Personal value) {
        return switch (value) {
            case Personal.Clear clear -> Optional.of(clear.clear());
            case Personal.Sealed sealed -> key(sealed.key()).flatMap(key -> key.open(sealed));
        };
    }

    /** A key that is there; empty if it was destroyed, or is not known. */
    public Optional<DataKey> key(String id) {
        return Optional.ofNullable(held(id).key());
    }

    /** Brings the keys of values that will be opened, by one query for all that are not at hand. */
    public void fetch(Collection<String> ids) {
        Set<String> missing = new HashSet<>(ids);
        missing.removeIf(id -> held.getIfPresent(id) != null);
        if (missing.isEmpty()) {
            return;
        }
        batches.query(
                "SELECT id, master, wrapped FROM personal.data_key WHERE id = ANY(?)",
                statement -> {
                    Array wanted = statement.getConnection().createArrayOf("text", missing.toArray());
                    statement.setArray(1, wanted);
                },
                row -> {
                    String id = row.getString("id");
                    held.put(id, held(id, row.getString("master"), row.getBytes("wrapped")));
                });
    }

    /**
     * Destroys every key of a customer: what they sealed can never be opened again.
     *
     * @return ids of the keys; those that were destroyed before are among them
     */
    public List<String> destroy(String customer) {
        List<String> destroyed = jdbc.sql("UPDATE personal.data_key SET wrapped = NULL, kept_until = NULL"
                        + " WHERE customer = ? RETURNING id")
                .param(customer)
                .query(String.class)
                .list();
        destroyed.forEach(id -> held.put(id, new Held(null)));
        return destroyed;
    }

    /** Whether some key of a customer is there, so that he can be erased; empty if there never was one. */
    public Optional<Boolean> standing(String customer) {
        return jdbc.sql("SELECT bool_or(wrapped IS NOT NULL) FROM personal.data_key WHERE customer = ?")
                .param(customer)
                .query((row, n) -> Optional.ofNullable(row.getObject(1, Boolean.class)))
                .single();
    }

    /** Ids of the keys of a customer that are there. */
    public List<String> keysOf(String customer) {
        return jdbc.sql("SELECT id FROM personal.data_key WHERE customer = ? AND wrapped IS NOT NULL ORDER BY id")
                .param(customer)
                .query(String.class)
                .list();
    }

    /** The last day on which a customer's records have to be kept; empty if none have, or he is not known. */
    public Optional<LocalDate> keptUntil(String customer) {
        return jdbc.sql("SELECT max(kept_until) FROM personal.data_key WHERE customer = ?")
                .param(customer)
                .query((row, n) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    /** Records that a customer's records have to be kept until a day; a later one stays. */
    public void keepUntil(String customer, LocalDate day) {
        LocalDate known = kept.getIfPresent(customer);
        if (known != null && !known.isBefore(day)) {
            return;
        }
        jdbc.sql("UPDATE personal.data_key SET kept_until = :day WHERE id = :id"
                        + " AND (kept_until IS NULL OR kept_until < :day) AND wrapped IS NOT NULL")
                .param("day", day)
                .param("id", customer)
                .update();
        kept.put(customer, day);
    }

    /** A key under a master key, to be stored by who makes it together with other rows. */
    record Fresh(String id, String master, byte[] wrapped, DataKey key) {}

    Fresh fresh(String id) {
        byte[] key = Cryptography.random(DataKey.BYTES);
        MasterKey master = masters.current();
        return new Fresh(id, master.id(), master.wrap(id, key), new DataKey(id, key));
    }

    /** A fresh key has been stored. */
    void stored(Fresh fresh) {
        held.put(fresh.id(), new Held(fresh.key()));
    }

    private Held made(String id, @Nullable String customer) {
        Fresh fresh = fresh(id);
        int made = jdbc.sql("INSERT INTO personal.data_key (id, customer, master, wrapped)"
                        + " VALUES (:id, :customer, :master, :wrapped) ON CONFLICT DO NOTHING")
                .param("id", id)
                .param("customer", customer)
                .param("master", fresh.master())
                .param("wrapped", fresh.wrapped())
                .update();
        if (made == 1) {
            stored(fresh);
            return new Held(fresh.key());
        }
        return find(id).orElseThrow(() -> new IllegalStateException("the key of ticket " + id + " is not there"));
    }

    private Held held(String id) {
        return find(id).orElseGet(() -> new Held(null));
    }

    private Optional<Held> find(String id) {
        Held known = held.getIfPresent(id);
        if (known == null) {
            fetch(List.of(id));
            known = held.getIfPresent(id);
        }
        return Optional.ofNullable(known);
    }

    private Held held(String id, String master, byte @Nullable [] wrapped) {
        return new Held(wrapped == null ? null : new DataKey(id, masters.unwrap(id, master, wrapped)));
    }
}
