package org.tracedesk.query.service;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tracedesk.api.event.StandardReplyUsed;
import org.tracedesk.query.projection.Batch;
import org.tracedesk.query.projection.Cut;
import org.tracedesk.query.projection.ReadModel;
import org.tracedesk.query.projection.Standing;
import org.tracedesk.query.projection.Step;
import org.tracedesk.query.projection.Table;

/** Writes how long each round took, and what each ticket is about. */
final class ServiceStatistics implements ReadModel {

    private static final String ANEW = """
            (ticket_id, round) DO UPDATE SET
                resolved_at = excluded.resolved_at, category_first = excluded.category_first,
                category_path = excluded.category_path, department = excluded.department, person = excluded.person,
                response_seconds = excluded.response_seconds, handling_seconds = excluded.handling_seconds,
                allowed_seconds = excluded.allowed_seconds, in_time = excluded.in_time, ended_by = excluded.ended_by""";

    private static final String MOVED = """
            (ticket_id) DO UPDATE SET
                contact_at = excluded.contact_at, month = excluded.month, category_first = excluded.category_first,
                category_path = excluded.category_path, has_cause = excluded.has_cause,
                standard_reply = service_contact.standard_reply OR excluded.standard_reply""";

    private final JdbcTemplate jdbc;
    private final ZoneId zone;
    private final Table tickets;
    private final Table rounds;
    private final Table contacts;

    /** @param zone the desk's zone, in which months are counted */
    ServiceStatistics(JdbcTemplate jdbc, ZoneId zone) {
        this(jdbc, zone, Table.LIVE);
    }

    private ServiceStatistics(JdbcTemplate jdbc, ZoneId zone, String schema) {
        this.jdbc = jdbc;
        this.zone = zone;
        this.tickets = new Table(jdbc, schema, "service_ticket");
        this.rounds = new Table(jdbc, schema, "handled_round");
        this.contacts = new Table(jdbc, schema, "service_contact");
    }

    @Override
    public String name() {
        return "service-statistics";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Cut> cuts() {
        return List.of(Cut.byTicket(tickets, contacts, rounds));
    }

    @Override
    public ReadModel in(String schema) {
        return new ServiceStatistics(jdbc, zone, schema);
    }

    @Override
    public Map<UUID, Standing> standings(Set<UUID> ids) {
        return tickets.standings(ids);
    }

    @Override
    public void write(Batch batch) {
        Map<HandledRound.Key, HandledRound> handled = new TreeMap<>();
        Set<UUID> answered = new HashSet<>();
        for (Step step : batch.steps()) {
            ended(step, handled);
            HandledRound.of(step.after(), null).ifPresent(round -> handled.put(round.key(), round));
            if (step.event() instanceof StandardReplyUsed) {
                answered.add(step.ticketId());
            }
        }
        rounds.insert(handled.values(), ANEW);
        contacts.insert(
                batch.tickets().entrySet().stream()
                        .map(ticket ->
                                ServiceContact.of(ticket.getValue().state(), answered.contains(ticket.getKey()), zone))
                        .toList(),
                MOVED);
        tickets.keep(batch.tickets());
    }

    /** The round that a step ends keeps how it ended. */
    private static void ended(Step step, Map<HandledRound.Key, HandledRound> handled) {
        if (step.before() != null
                && step.before().round().n() != step.after().round().n()) {
            HandledRound.of(step.before(), step.after().round().cause())
                    .ifPresent(round -> handled.put(round.key(), round));
        }
    }
}
