package org.tracedesk.query.eventlog;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.api.event.TicketOpened;
import org.tracedesk.api.value.CustomerDetails;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the log as OCEL 2.0 in JSON: events first, then the people and departments met on the way, then the tickets by a
 * second reading of their openings, so that nothing has to be held of a ticket.
 */
final class Ocel {

    /** What is cut off is to look cut off. */
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                    .build())
            .build();
    /** What is known of a person or department has no beginning. */
    private static final Instant EVER = Instant.EPOCH;

    private static final List<String> OF_TICKETS = List.of("number", "form", "channel", "customer");

    private final EventLog log;

    Ocel(EventLog log) {
        this.log = log;
    }

    void write(OutputStream out) throws IOException {
        long head = log.head();
        Set<Belonging> met = new LinkedHashSet<>();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            types(json);
            json.writeArrayPropertyStart("events");
            log.all(head, event -> event(json, event, met));
            json.writeEndArray();
            json.writeArrayPropertyStart("objects");
            met.forEach(one -> object(json, one.id(), one.kind().word(), EVER, Map.of("name", one.name())));
            log.openings(head, event -> ticket(json, event));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void types(JsonGenerator json) {
        json.writeArrayPropertyStart("objectTypes");
        type(json, Belonging.Kind.TICKET.word(), OF_TICKETS);
        type(json, Belonging.Kind.PERSON.word(), List.of("name"));
        type(json, Belonging.Kind.DEPARTMENT.word(), List.of("name"));
        json.writeEndArray();
        json.writeArrayPropertyStart("eventTypes");
        EventLog.types(TicketEvent.class).forEach(type -> {
            json.writeStartObject();
            json.writeStringProperty("name", type.getSimpleName());
            json.writeArrayPropertyStart("attributes");
            attribute(json, "version", "integer");
            attribute(json, "position", "integer");
            attribute(json, "recordedAt", "time");
            Attribute.of(type).forEach(one -> attribute(json, one.name(), one.type()));
            json.writeEndArray();
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private static void type(JsonGenerator json, String name, List<String> attributes) {
        json.writeStartObject();
        json.writeStringProperty("name", name);
        json.writeArrayPropertyStart("attributes");
        attributes.forEach(attribute -> attribute(json, attribute, "string"));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void attribute(JsonGenerator json, String name, String type) {
        json.writeStartObject();
        json.writeStringProperty("name", name);
        json.writeStringProperty("type", type);
        json.writeEndObject();
    }

    private static void event(JsonGenerator json, LoggedEvent logged, Set<Belonging> met) {
        TicketEvent event = logged.event();
        json.writeStartObject();
        json.writeStringProperty("id", logged.id());
        json.writeStringProperty("type", logged.activity());
        json.writeStringProperty("time", event.occurredAt().toString());
        json.writeArrayPropertyStart("attributes");
        value(json, "version", logged.version(), null);
        value(json, "position", logged.position(), null);
        value(json, "recordedAt", logged.recordedAt(), null);
        Attribute.of(event.getClass()).forEach(one -> value(json, one.name(), one.value(event), null));
        json.writeEndArray();
        json.writeArrayPropertyStart("relationships");
        for (Belonging one : Belonging.of(logged)) {
            json.writeStartObject();
            json.writeStringProperty("objectId", one.id());
            json.writeStringProperty("qualifier", one.as());
            json.writeEndObject();
            if (one.kind() != Belonging.Kind.TICKET) {
                met.add(new Belonging(one.kind(), one.name(), ""));
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void ticket(JsonGenerator json, LoggedEvent logged) {
        if (logged.event() instanceof TicketOpened opened) {
            CustomerDetails customer = opened.customer();
            Map<String, @Nullable String> values = new LinkedHashMap<>();
            values.put("number", opened.number());
            values.put("form", opened.form());
            values.put(
                    "channel",
                    opened.channel() == null ? null : opened.channel().name());
            values.put("customer", customer == null ? null : customer.number());
            object(json, opened.ticketId().toString(), Belonging.Kind.TICKET.word(), opened.occurredAt(), values);
        }
    }

    private static void object(
            JsonGenerator json, String id, String type, Instant since, Map<String, @Nullable String> values) {
        json.writeStartObject();
        json.writeStringProperty("id", id);
        json.writeStringProperty("type", type);
        json.writeArrayPropertyStart("attributes");
        values.forEach((name, value) -> value(json, name, value, since));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, String name, @Nullable Object value, @Nullable Instant since) {
        if (value == null) {
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("name", name);
        if (since != null) {
            json.writeStringProperty("time", since.toString());
        }
        // The published schema of OCEL has texts only; the type that is declared says what they are.
        json.writeStringProperty("value", value.toString());
        json.writeEndObject();
    }
}
