package org.tracedesk.query.deadletter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.edge.problem.EdgeCode;
import org.tracedesk.edge.problem.EdgeProblem;
import org.tracedesk.query.projection.DeadLetter;
import org.tracedesk.query.projection.DeadLetters;
import org.tracedesk.query.projection.Generations;
import org.tracedesk.query.projection.ParkingPlaces;
import org.tracedesk.query.projection.ReadModel;
import org.tracedesk.query.projection.ReadYourWrites;
import org.tracedesk.query.projection.RecordedEvent;

/** Carries out decisions, while nobody else writes the read model, and records them in the same transaction. */
final class Decisions {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final EventStore store;
    private final DeadLetters letters;
    private final ParkingPlaces parking;
    private final Generations generations;
    private final ReadYourWrites readers;

    Decisions(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            EventStore store,
            DeadLetters letters,
            ParkingPlaces parking,
            Generations generations,
            ReadYourWrites readers) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.store = store;
        this.letters = letters;
        this.parking = parking;
        this.generations = generations;
        this.readers = readers;
    }

    /** @throws EdgeProblem {@code NOT_FOUND} if nothing of the ticket is parked */
    Decision decide(Decision.Kind kind, String projection, UUID ticket, String login, String reason) {
        ReadModel model = parking.model(projection).orElseThrow(Decisions::nothing);
        Decision made = transaction.execute(t -> {
            generations.holdAlone(model);
            generations.hold(model);
            return carriedOut(kind, model, ticket, login, reason);
        });
        readers.advanced();
        return Objects.requireNonNull(made);
    }

    private Decision carriedOut(Decision.Kind kind, ReadModel model, UUID ticket, String login, String reason) {
        List<DeadLetter> parked = new ArrayList<>(letters.of(model.name(), ticket));
        if (parked.isEmpty()) {
            throw nothing();
        }
        long first = parked.getFirst().version();
        if (kind == Decision.Kind.DISCARDED) {
            letters.remove(model.name(), parked.removeFirst().position());
        }
        int written = parking.of(model).oneByOne(events(ticket, parked));
        parked.subList(0, written).forEach(letter -> letters.remove(model.name(), letter.position()));
        return recorded(kind, model, ticket, first, login, reason, written, parked.size() - written);
    }

    /** As they stand in the ledger, through the upcasters. */
    private List<RecordedEvent> events(UUID ticket, List<DeadLetter> parked) {
        if (parked.isEmpty()) {
            return List.of();
        }
        Map<Long, DeadLetter> byVersion =
                parked.stream().collect(Collectors.toMap(DeadLetter::version, Function.identity()));
        List<RecordedEvent> events = new ArrayList<>();
        store.readEvents(ticket.toString(), parked.getFirst().version())
                .asStream()
                .forEach(message -> add(message, byVersion, events));
        if (events.size() != parked.size()) {
            throw new IllegalStateException("parked events are missing from the ledger: verify it");
        }
        return events;
    }

    private static void add(
            DomainEventMessage<?> message, Map<Long, DeadLetter> byVersion, List<RecordedEvent> events) {
        DeadLetter letter = byVersion.get(message.getSequenceNumber());
        if (letter != null && message.getPayload() instanceof TicketEvent event) {
            events.add(RecordedEvent.of(event, message, letter.position()));
        }
    }

    private Decision recorded(
            Decision.Kind kind,
            ReadModel model,
            UUID ticket,
            long version,
            String login,
            String reason,
            int written,
            int remaining) {
        return jdbc.sql("""
                        INSERT INTO query.dead_letter_decision
                            (login, read_model, ticket, version, decision, reason, written, remaining)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING *""")
                .params(login, model.name(), ticket, version)
                .params(kind.name(), reason, written, remaining)
                .query(Decisions::decision)
                .single();
    }

    List<Decision> newestFirst(long before, int most) {
        return jdbc.sql("SELECT * FROM query.dead_letter_decision WHERE id < ? ORDER BY id DESC LIMIT ?")
                .params(before, most)
                .query(Decisions::decision)
                .list();
    }

    private static EdgeProblem nothing() {
        return new EdgeProblem(EdgeCode.NOT_FOUND);
    }

    private static Decision decision(ResultSet row, int number) throws SQLException {
        return new Decision(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("login"),
                row.getString("read_model"),
                row.getObject("ticket", UUID.class),
                row.getLong("version"),
                Decision.Kind.valueOf(row.getString("decision")),
                row.getString("reason"),
                row.getInt("written"),
                row.getInt("remaining"));
    }
}
