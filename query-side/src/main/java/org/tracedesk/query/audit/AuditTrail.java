package org.tracedesk.query.audit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tracedesk.query.projection.Batch;
import org.tracedesk.query.projection.Cut;
import org.tracedesk.query.projection.ReadModel;
import org.tracedesk.query.projection.RecordedErasure;
import org.tracedesk.query.projection.Standing;
import org.tracedesk.query.projection.Table;

/** Writes the audit trail. */
final class AuditTrail implements ReadModel {

    private final JdbcTemplate jdbc;
    private final Table entries;
    private final Table tickets;

    AuditTrail(JdbcTemplate jdbc) {
        this(jdbc, Table.LIVE);
    }

    private AuditTrail(JdbcTemplate jdbc, String schema) {
        this.jdbc = jdbc;
        this.entries = new Table(jdbc, schema, "audit_entry");
        this.tickets = new Table(jdbc, schema, "audit_ticket");
    }

    @Override
    public String name() {
        return "audit-trail";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Cut> cuts() {
        return List.of(Cut.byTicket(tickets, entries));
    }

    @Override
    public ReadModel in(String schema) {
        return new AuditTrail(jdbc, schema);
    }

    @Override
    public Map<UUID, Standing> standings(Set<UUID> ids) {
        return tickets.standings(ids);
    }

    @Override
    public void write(Batch batch) {
        entries.insert(batch.steps().stream().map(AuditRow::of).toList(), "DO NOTHING");
        tickets.keep(batch.tickets());
    }

    /** Stands in the trail as an act on no ticket, under the customer's number. */
    @Override
    public void erased(RecordedErasure erasure) {
        entries.insert(List.of(AuditRow.of(erasure)), "DO NOTHING");
    }
}
