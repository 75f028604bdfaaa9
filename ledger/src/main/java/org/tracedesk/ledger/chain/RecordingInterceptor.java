package org.tracedesk.ledger.chain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.EventMetadata;
import org.tracedesk.ledger.serialization.StoredMetadata;

/**
 * The last to touch events before they are stored: cuts their time to what is stored, gives the first event of a
 * command its identifier from the idempotency key, and links each event to the one before. Works with any event store;
 * an interceptor that changes events has to be registered before it.
 */
public final class RecordingInterceptor implements MessageDispatchInterceptor<EventMessage<?>> {

    private final Serializer serializer;
    private final PreviousLink stored;
    private final RecentLinks recent = new RecentLinks();

    /**
     * @param serializer the one that the event store writes with
     * @param stored links that are not remembered here
     */
    public RecordingInterceptor(Serializer serializer, PreviousLink stored) {
        this.serializer = serializer;
        this.stored = stored;
    }

    /** @throws ChainBroken if the event before one of these is not there */
    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> messages) {
        Map<String, RecentLinks.Link> links = new HashMap<>();
        List<EventMessage<?>> recorded = new ArrayList<>();
        for (EventMessage<?> message : messages) {
            recorded.add(message instanceof DomainEventMessage<?> event ? record(event, links) : message);
        }
        if (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().root().afterCommit(done -> recent.add(links));
        }
        return (index, message) -> recorded.get(index);
    }

    private <T> DomainEventMessage<T> record(DomainEventMessage<T> event, Map<String, RecentLinks.Link> links) {
        String ticket = event.getAggregateIdentifier();
        RecentLinks.Link before = links.get(ticket);
        Map<String, String> metadata = StoredMetadata.of(event.getMetaData());
        String id =
                before == null ? identifier(event, metadata.get(EventMetadata.IDEMPOTENCY_KEY)) : event.getIdentifier();
        Instant time = event.getTimestamp().truncatedTo(ChronoUnit.MILLIS);
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        String chain = HashChain.link(
                previous(event, before),
                new ChainedEvent(
                        ticket,
                        event.getSequenceNumber(),
                        id,
                        time.toEpochMilli(),
                        payload.getType().getName(),
                        payload.getType().getRevision(),
                        payload.getData(),
                        metadata));
        links.put(ticket, new RecentLinks.Link(event.getSequenceNumber(), chain));
        metadata.put(EventMetadata.CHAIN, chain);
        return new GenericDomainEventMessage<>(
                event.getType(), ticket, event.getSequenceNumber(), event.getPayload(), metadata, id, time);
    }

    private String previous(DomainEventMessage<?> event, RecentLinks.@Nullable Link before) {
        long sequence = event.getSequenceNumber() - 1;
        if (sequence < 0) {
            return HashChain.BEGINNING;
        }
        if (before != null && before.sequence() == sequence) {
            return before.chain();
        }
        String ticket = event.getAggregateIdentifier();
        return recent.at(ticket, sequence)
                .or(() -> stored.at(ticket, sequence))
                .orElseThrow(() -> new ChainBroken(ticket, sequence));
    }

    private static String identifier(DomainEventMessage<?> event, @Nullable String key) {
        return key == null
                ? event.getIdentifier()
                : NameBasedId.of(UUID.fromString(event.getAggregateIdentifier()), key)
                        .toString();
    }
}
