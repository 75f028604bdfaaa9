package org.tracedesk.ledger.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.tracedesk.ledger.raw.PostgresRawLedger;
import org.tracedesk.ledger.raw.StoredEvent;
import org.tracedesk.ledger.raw.TicketPlace;

/**
 * Reads events over again as they are today, through the upcasters; each call is one short query. Only PostgreSQL gives them
 * ticket by ticket.
 */
public final class LedgerHistory {

    private final PostgresRawLedger raw;
    private final Serializer serializer;
    private final EventUpcaster upcasters;

    /** @param serializer the one that events are written with */
    public LedgerHistory(PostgresRawLedger raw, Serializer serializer, EventUpcaster upcasters) {
        this.raw = raw;
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    /**
     * Some events.
     *
     * @param stored how many were read
     * @param events what became of them
     * @param position that of the last one read
     */
    public record Part(int stored, List<TrackedEventMessage<?>> events, long position) {}

    /**
     * Some events, ticket by ticket.
     *
     * @param stored how many were read; none if there are no more
     * @param events what became of them
     * @param place where to go on
     */
    public record TicketPart(int stored, List<TrackedEventMessage<?>> events, TicketPlace place) {}

    /** Last position of the ledger, -1 if it is empty. */
    public long head() {
        return raw.head();
    }

    /** Events beyond a position in the order of the ledger, up to another position and at most so many. */
    public Part inOrder(long position, long upTo, int most) {
        List<StoredEvent> stored = raw.beyond(position, most).stream()
                .filter(event -> event.position() <= upTo)
                .toList();
        return new Part(
                stored.size(),
                present(stored.stream()),
                stored.isEmpty() ? position : stored.getLast().position());
    }

    /**
     * Events ticket by ticket, in the order in which tickets were opened.
     *
     * @param openedBefore only tickets whose first event is before this position
     * @param upTo only events up to this position
     */
    public TicketPart byTicket(TicketPlace after, long openedBefore, long upTo, int most) {
        List<StoredEvent.Of> stored = raw.byTicket(after, openedBefore, upTo, most);
        TicketPlace place = stored.isEmpty()
                ? after
                : new TicketPlace(
                        stored.getLast().opening(), stored.getLast().event().sequence());
        return new TicketPart(stored.size(), present(stored.stream().map(StoredEvent.Of::event)), place);
    }

    /** Events of one ticket from a sequence number on, at most so many. */
    public List<TrackedEventMessage<?>> ofTicket(UUID ticket, long fromSequence, int most) {
        return present(raw.ofTicket(ticket.toString(), fromSequence, most).stream());
    }

    /** Which tickets have events beyond a position and up to another; the two are to be near each other. */
    public Set<UUID> tickets(long position, long upTo) {
        Set<UUID> found = new HashSet<>();
        for (String id : raw.aggregates(position, upTo)) {
            try {
                found.add(UUID.fromString(id));
            } catch (IllegalArgumentException noTicket) {
                continue;
            }
        }
        return found;
    }

    private List<TrackedEventMessage<?>> present(Stream<StoredEvent> stored) {
        return new ArrayList<>(
                EventUtils.upcastAndDeserializeTrackedEvents(stored.map(LedgerHistory::data), serializer, upcasters)
                        .toList());
    }

    private static TrackedDomainEventData<byte[]> data(StoredEvent event) {
        return new TrackedDomainEventData<>(
                GapAwareTrackingToken.newInstance(event.position(), List.of()),
                new GenericDomainEventEntry<>(
                        event.aggregateType(),
                        event.aggregateId(),
                        event.sequence(),
                        event.eventId(),
                        event.time(),
                        event.payloadType(),
                        event.revision(),
                        event.payload(),
                        event.metadata()));
    }
}
