package org.tracedesk.edge.directory;

import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import org.tracedesk.api.value.Actor;

/** Makes the built-in accounts when the directory is empty; of several nodes that start at once, one does. */
final class FirstAccounts {

    private static final int LENGTH = 20;
    private static final String SIGNS = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final long LOCK = 0x7472_6163_6564_6573L;

    private final DataSource database;
    private final PasswordEncoder encoder;
    private final SecureRandom random = new SecureRandom();

    FirstAccounts(DataSource database, PasswordEncoder encoder) {
        this.database = database;
        this.encoder = encoder;
    }

    /** With password {@code demo} for all, or with generated ones that are told before anything is kept. */
    void make(boolean demo, FirstPasswords told) {
        var people = new People(database);
        if (!people.empty()) {
            return;
        }
        new TransactionTemplate(new JdbcTransactionManager(database)).executeWithoutResult(transaction -> {
            JdbcClient.create(database)
                    .sql("select pg_advisory_xact_lock(:lock)")
                    .param("lock", LOCK)
                    .query((row, n) -> true)
                    .single();
            if (people.empty()) {
                Map<String, String> passwords = passwords(demo);
                if (!demo) {
                    told.made(passwords);
                }
                BuiltIn.DEPARTMENTS.forEach(people::add);
                BuiltIn.PEOPLE.forEach(actor -> people.add(account(actor, passwords)));
            }
        });
    }

    private Person account(Actor actor, Map<String, String> passwords) {
        return new Person(actor, true, encoder.encode(passwords.get(actor.login())));
    }

    private Map<String, String> passwords(boolean demo) {
        Map<String, String> passwords = new LinkedHashMap<>();
        BuiltIn.PEOPLE.forEach(actor -> passwords.put(actor.login(), demo ? "demo" : generated()));
        return passwords;
    }

    private String generated() {
        return random.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(i -> String.valueOf(SIGNS.charAt(i)))
                .collect(Collectors.joining());
    }
}
