package org.tracedesk.ledger.personal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which contact is which customer's: keyed digests of normalised contacts, kept outside the ledger. */
public final class ContactBook {

    private static final int CONTACTS_HELD = 100_000;
    private static final String PURPOSE = "contact";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final DeskKey deskKey;

    /** Digest to number, no longer than a key: an erased customer is a new one when he calls again. */
    private final Cache<String, String> known = Caffeine.newBuilder()
            .maximumSize(CONTACTS_HELD)
            .expireAfterWrite(Vault.HELD)
            .build();

    ContactBook(DataSource database, Vault vault, DeskKey deskKey) {
        this.jdbc = JdbcClient.create(database);
        this.vault = vault;
        this.deskKey = deskKey;
    }

    /**
     * The customer's number; empty if nobody with this contact is known.
     *
     * @param contact normalised
     */
    public Optional<String> find(String contact) {
        String digest = digest(contact);
        String number = known.getIfPresent(digest);
        if (number == null) {
            number = jdbc.sql("SELECT customer FROM personal.contact WHERE digest = ?")
                    .param(digest)
                    .query(String.class)
                    .optional()
                    .orElse(null);
            if (number != null) {
                known.put(digest, number);
            }
        }
        return Optional.ofNullable(number);
    }

    /**
     * Makes a customer with his key, in one commit. Two nodes may meet a customer at the same moment; the first number
     * stays.
     *
     * @param contact normalised
     * @param number for a new customer
     * @param keptUntil last day of his first record's retention
     * @return the number of the customer with this contact
     */
    public String register(String contact, String number, @Nullable LocalDate keptUntil) {
        String digest = digest(contact);
        Vault.Fresh fresh = vault.fresh(number);
        String registered = jdbc.sql("""
                        WITH met AS (
                            INSERT INTO personal.contact AS c (digest, customer) VALUES (:digest, :number)
                            ON CONFLICT (digest) DO UPDATE SET customer = c.customer
                            RETURNING customer),
                        made AS (
                            INSERT INTO personal.data_key (id, customer, master, wrapped, kept_until)
                            SELECT customer, customer, :master, :wrapped, :keptUntil FROM met WHERE customer = :number)
                        SELECT customer FROM met""")
                .param("digest", digest)
                .param("number", number)
                .param("master", fresh.master())
                .param("wrapped", fresh.wrapped())
                .param("keptUntil", keptUntil, java.sql.Types.DATE)
                .query(String.class)
                .single();
        if (registered.equals(number)) {
            vault.stored(fresh);
        }
        known.put(digest, registered);
        return registered;
    }

    /** Gives a customer one more contact; false if it is another customer's. */
    public boolean add(String contact, String number) {
        return jdbc.sql("""
                        INSERT INTO personal.contact AS c (digest, customer) VALUES (?, ?)
                        ON CONFLICT (digest) DO UPDATE SET customer = c.customer
                        RETURNING customer""")
                .params(digest(contact), number)
                .query(String.class)
                .single()
                .equals(number);
    }

    /** Forgets every contact of a customer. */
    public void forget(String number) {
        jdbc.sql("DELETE FROM personal.contact WHERE customer = ? RETURNING digest")
                .param(number)
                .query(String.class)
                .list()
                .forEach(known::invalidate);
        known.asMap().values().removeIf(number::equals);
    }

    private String digest(String contact) {
        return deskKey.digestText(PURPOSE, contact.getBytes(StandardCharsets.UTF_8));
    }
}
