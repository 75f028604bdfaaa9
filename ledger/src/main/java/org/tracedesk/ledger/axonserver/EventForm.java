package org.tracedesk.ledger.axonserver;

import com.google.protobuf.ByteString;
import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.SerializedObject;
import io.axoniq.axonserver.grpc.event.Event;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.tracedesk.ledger.raw.StoredEvent;
import org.tracedesk.ledger.serialization.StoredMetadata;

/** Events as Axon Server takes and gives them: the payload's bytes as they are, metadata as texts, times in milliseconds. */
public final class EventForm {

    /** Place of an event where the server does not tell it. */
    private static final long UNTOLD = -1;

    private EventForm() {}

    /** An event that is about to be recorded. */
    static Event of(EventMessage<?> message, Serializer serializer) {
        org.axonframework.serialization.SerializedObject<byte[]> payload =
                message.serializePayload(serializer, byte[].class);
        Event.Builder event = Event.newBuilder()
                .setMessageIdentifier(message.getIdentifier())
                .setTimestamp(message.getTimestamp().toEpochMilli())
                .setPayload(
                        payload(payload.getType().getName(), payload.getType().getRevision(), payload.getData()));
        if (message instanceof DomainEventMessage<?> domain) {
            event.setAggregateIdentifier(domain.getAggregateIdentifier())
                    .setAggregateSequenceNumber(domain.getSequenceNumber())
                    .setAggregateType(domain.getType());
        }
        return event.putAllMetaData(texts(StoredMetadata.of(message.getMetaData())))
                .build();
    }

    /** A stored event, to be stored once more elsewhere. */
    public static Event of(StoredEvent stored) {
        Event.Builder event = Event.newBuilder()
                .setMessageIdentifier(stored.eventId())
                .setTimestamp(stored.time().toEpochMilli())
                .setPayload(payload(stored.payloadType(), stored.revision(), stored.payload()));
        if (stored.aggregateType() != null) {
            event.setAggregateIdentifier(stored.aggregateId())
                    .setAggregateSequenceNumber(stored.sequence())
                    .setAggregateType(stored.aggregateType());
        }
        return event.putAllMetaData(texts(stored.metadataValues())).build();
    }

    static StoredEvent stored(Event event) {
        return stored(event, UNTOLD);
    }

    /** An event of no aggregate is read as the first of an aggregate named after itself, as PostgreSQL keeps it. */
    static StoredEvent stored(Event event, long position) {
        boolean domain = !event.getAggregateType().isEmpty();
        return new StoredEvent(
                position,
                event.getMessageIdentifier(),
                domain ? event.getAggregateIdentifier() : event.getMessageIdentifier(),
                domain ? event.getAggregateSequenceNumber() : 0,
                domain ? event.getAggregateType() : null,
                Instant.ofEpochMilli(event.getTimestamp()),
                event.getPayload().getType(),
                emptyToNull(event.getPayload().getRevision()),
                event.getPayload().getData().toByteArray(),
                StoredMetadata.json(metadata(event)));
    }

    static @Nullable String text(Event event, String name) {
        MetaDataValue value = event.getMetaDataMap().get(name);
        return value == null ? null : value.getTextValue();
    }

    private static SortedMap<String, String> metadata(Event event) {
        SortedMap<String, String> values = new TreeMap<>();
        event.getMetaDataMap().forEach((name, value) -> {
            if (value.getDataCase() != MetaDataValue.DataCase.TEXT_VALUE) {
                throw new IllegalArgumentException("Stored metadata '" + name + "' is not a string");
            }
            values.put(name, value.getTextValue());
        });
        return values;
    }

    private static Map<String, MetaDataValue> texts(Map<String, String> metadata) {
        Map<String, MetaDataValue> values = new TreeMap<>();
        metadata.forEach((name, text) ->
                values.put(name, MetaDataValue.newBuilder().setTextValue(text).build()));
        return values;
    }

    private static SerializedObject payload(String type, @Nullable String revision, byte[] data) {
        return SerializedObject.newBuilder()
                .setType(type)
                .setRevision(revision == null ? "" : revision)
                .setData(ByteString.copyFrom(data))
                .build();
    }

    private static @Nullable String emptyToNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
