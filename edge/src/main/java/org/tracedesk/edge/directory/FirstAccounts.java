package org.tracedesk.edge.directory;

import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import org.tracedesk.api.value.Actor;

/** Makes the built-in accounts when the directory is empty; of several nodes that start at once, one does. */
final class FirstAccounts {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAccounts.class);

    private static final long LOCK = 0x7472_6163_6564_6573L;

    private final DataSource database;
    private final PasswordEncoder encoder;

    FirstAccounts(DataSource database, PasswordEncoder encoder) {
        this.database = database;
        this.encoder = encoder;
    }

    /** Makes none if no passwords are chosen, so that another node, which has them, can. */
    void make(PasswordChoice choice) {
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
                make(people, choice.of(BuiltIn.PEOPLE.stream().map(Actor::login).toList()));
            }
        });
    }

    private void make(People people, Map<String, String> passwords) {
        if (passwords.isEmpty()) {
            LOG.warn("There are no accounts yet: give at least tracedesk.passwords.admin to one of the nodes");
            return;
        }
        BuiltIn.DEPARTMENTS.forEach(people::add);
        BuiltIn.PEOPLE.forEach(actor -> people.add(account(actor, passwords.get(actor.login()))));
    }

    private Person account(Actor actor, @Nullable String password) {
        return new Person(actor, true, password == null ? null : encoder.encode(password));
    }
}
