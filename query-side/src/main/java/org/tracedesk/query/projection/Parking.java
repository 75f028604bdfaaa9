package org.tracedesk.query.projection;

import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Brings a read model forward though some events cannot be written: such an event is parked, and with it the later ones of its
 * ticket, in the transaction that goes on with all other tickets. Which one it is, is found by halves. What fails for another
 * reason than what the events say, such as a database that is away, parks nothing and fails.
 */
public final class Parking {

    private static final Logger LOG = LoggerFactory.getLogger(Parking.class);

    private final ReadModel model;
    private final Projector projector;
    private final DeadLetters letters;
    private final JdbcTemplate jdbc;
    private final long most;

    /** @param most letters of a read model: with so many it is not single events that are wrong */
    public Parking(ReadModel model, DeadLetters letters, JdbcTemplate jdbc, long most) {
        this.model = model;
        this.projector = new Projector(model);
        this.letters = letters;
        this.jdbc = jdbc;
        this.most = most;
    }

    /** Writes a batch, inside the transaction that also stores how far the read model is. */
    void project(List<Recorded> batch) {
        List<Recorded> all = withoutWaiting(batch);
        Optional<RuntimeException> failure = attempt(all);
        if (failure.isEmpty()) {
            return;
        }
        requireRoom(1);
        Map<UUID, List<RecordedEvent>> byTicket = new LinkedHashMap<>();
        for (Recorded one : all) {
            switch (one) {
                case RecordedEvent e ->
                    byTicket.computeIfAbsent(e.event().ticketId(), id -> new ArrayList<>())
                            .add(e);
                case RecordedErasure erasure -> projector.project(List.of(erasure));
            }
        }
        halves(List.copyOf(byTicket.values()), failure.get());
    }

    /** Empties the read model, before a replay from the first event. */
    void clear() {
        model.clear();
        letters.clear(model.name());
    }

    /** Writes events of one ticket as far as they can be written, and parks the rest; how many were written. */
    public int oneByOne(List<RecordedEvent> events) {
        for (int i = 0; i < events.size(); i++) {
            Optional<RuntimeException> failure = attempt(List.of(events.get(i)));
            if (failure.isPresent()) {
                park(events.subList(i, events.size()), SqlFault.name(failure.get()));
                return i;
            }
        }
        return events.size();
    }

    private void halves(List<List<RecordedEvent>> tickets, RuntimeException failure) {
        if (tickets.size() == 1) {
            oneByOne(tickets.getFirst());
            return;
        }
        if (tickets.isEmpty()) {
            throw failure;
        }
        int middle = tickets.size() / 2;
        for (List<List<RecordedEvent>> half :
                List.of(tickets.subList(0, middle), tickets.subList(middle, tickets.size()))) {
            attempt(half.stream().flatMap(List::stream).toList()).ifPresent(again -> halves(half, again));
        }
    }

    /** Writes events, or tells why it cannot, and then leaves no trace. */
    private Optional<RuntimeException> attempt(List<? extends Recorded> events) {
        return Objects.requireNonNull(jdbc.execute((ConnectionCallback<Optional<RuntimeException>>) connection -> {
            Savepoint before = connection.setSavepoint();
            try {
                projector.project(events);
            } catch (RuntimeException e) {
                if (!SqlFault.ofData(e)) {
                    throw e;
                }
                connection.rollback(before);
                return Optional.of(e);
            }
            connection.releaseSavepoint(before);
            return Optional.empty();
        }));
    }

    private List<Recorded> withoutWaiting(List<Recorded> batch) {
        List<UUID> tickets = batch.stream()
                .filter(RecordedEvent.class::isInstance)
                .map(one -> ((RecordedEvent) one).event().ticketId())
                .distinct()
                .toList();
        Set<UUID> waiting = letters.tickets(model.name(), tickets);
        if (waiting.isEmpty()) {
            return batch;
        }
        List<Recorded> rest = new ArrayList<>();
        for (Recorded one : batch) {
            if (one instanceof RecordedEvent e && waiting.contains(e.event().ticketId())) {
                park(List.of(e), null);
            } else {
                rest.add(one);
            }
        }
        return rest;
    }

    /** @param failure of the first of them; null if it waits as the others do */
    private void park(List<RecordedEvent> events, @Nullable String failure) {
        requireRoom(events.size());
        for (int i = 0; i < events.size(); i++) {
            letters.park(model.name(), events.get(i), i == 0 ? failure : null);
        }
        if (failure != null) {
            RecordedEvent first = events.getFirst();
            LOG.error(
                    "{} cannot show event {} of ticket {}, which is parked with what follows in the ticket: {}",
                    model.name(),
                    first.version(),
                    first.event().ticketId(),
                    failure);
        }
    }

    private void requireRoom(int events) {
        if (letters.count(model.name()) + events > most) {
            throw new IllegalStateException(model.name() + " has " + most
                    + " events parked already and parks no more: mend what is wrong, or make it anew");
        }
    }
}
