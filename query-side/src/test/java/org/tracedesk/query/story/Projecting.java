package org.tracedesk.query.story;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tracedesk.api.event.CustomerErased;
import org.tracedesk.api.value.Personal;
import org.tracedesk.ledger.personal.KeysForTests;
import org.tracedesk.query.projection.Projector;
import org.tracedesk.query.projection.ReadModel;
import org.tracedesk.query.projection.RecordedErasure;
import org.tracedesk.query.projection.RecordedEvent;

/** Brings a read model forward by the events of stories, as a processor would. */
public final class Projecting {

    private final ReadModel model;
    private final Projector projector;
    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;
    private final List<String> tables;

    /** @param tables what the read model writes, in the schema {@code query} */
    public Projecting(DataSource dataSource, ReadModel model, String... tables) {
        this.model = model;
        this.projector = new Projector(model);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.jdbc = new JdbcTemplate(dataSource);
        this.tables = List.of(tables);
    }

    /** All events in one batch. */
    public void project(Ledger ledger) {
        project(ledger.events());
    }

    public void project(List<RecordedEvent> events) {
        transaction.executeWithoutResult(t -> projector.project(events));
    }

    /** The erasure of a customer, told between two batches. */
    public void erase(String customer) {
        CustomerErased erased = new CustomerErased(
                new UUID(0x2000L, 1),
                Instant.EPOCH,
                customer,
                "admin",
                List.of(KeysForTests.STORY.id()),
                KeysForTests.STORY.seal(Personal.of("客户要求")));
        transaction.executeWithoutResult(
                t -> projector.project(List.of(new RecordedErasure(erased, 0, 1_000, Instant.EPOCH, "admin", null))));
    }

    /** Each event in a batch of its own. */
    public void projectOneByOne(Ledger ledger) {
        ledger.events().forEach(e -> project(List.of(e)));
    }

    public void clear() {
        transaction.executeWithoutResult(t -> model.clear());
    }

    /** Every row of every table, as text in a fixed order. */
    public Map<String, List<String>> rows() {
        return Stream.of(tables.toArray(String[]::new)).collect(Collectors.toMap(t -> t, this::rowsOf));
    }

    private List<String> rowsOf(String table) {
        return jdbc.queryForList("SELECT CAST(t AS text) FROM query." + table + " t ORDER BY 1", String.class);
    }
}
