package org.tracedesk.query.feed;

import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.github.victools.jsonschema.module.jackson.JacksonSchemaModule;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.api.value.Personal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The contract for subscribers as documents, made from the records of the events. */
final class EventSchemas {

    private static final JsonMapper JSON = new JsonMapper();

    private EventSchemas() {}

    /** The classes of all events of tickets, by the type that they have in the feed. */
    static SortedMap<String, Class<?>> types() {
        SortedMap<String, Class<?>> types = new TreeMap<>();
        members(TicketEvent.class).forEach(type -> {
            Revision revision = type.getAnnotation(Revision.class);
            types.put(EventTypes.of(type.getName(), revision == null ? null : revision.value()), type);
        });
        return types;
    }

    /** The JSON Schema of the data of each type. */
    static SortedMap<String, JsonNode> schemas() {
        SchemaGenerator generator = generator();
        SortedMap<String, JsonNode> schemas = new TreeMap<>();
        types().forEach((name, type) -> {
            ObjectNode schema = generator.generateSchema(type);
            schema.put("title", name);
            schemas.put(name, schema);
        });
        return schemas;
    }

    /** An AsyncAPI 3 document of feed and webhooks, which refers to the schemas. */
    static JsonNode asyncApi() {
        ObjectNode document = (ObjectNode) JSON.readTree("""
                {"asyncapi": "3.0.0",
                 "info": {"title": "Tracedesk", "version": "1",
                   "description": "Events of tickets as CloudEvents 1.0. Personal values are masked. Fields and types may be added."},
                 "defaultContentType": "application/cloudevents+json",
                 "channels": {
                   "feed": {"address": "/api/v1/events", "messages": {},
                     "description": "GET: batches, long polling, or server-sent events."},
                   "webhook": {"address": null, "messages": {},
                     "description": "POST to the URL of a subscription, signed as Standard Webhooks 1.0 has it."}},
                 "operations": {
                   "follow": {"action": "send", "channel": {"$ref": "#/channels/feed"}},
                   "call": {"action": "send", "channel": {"$ref": "#/channels/webhook"}}},
                 "components": {"messages": {}, "schemas": {"CloudEvent": {
                   "type": "object",
                   "required": ["specversion", "id", "source", "type", "subject", "sequence", "position"],
                   "properties": {
                     "specversion": {"const": "1.0"},
                     "id": {"type": "string"},
                     "source": {"type": "string", "format": "uri"},
                     "type": {"type": "string"},
                     "subject": {"type": "string", "format": "uuid"},
                     "time": {"type": "string", "format": "date-time"},
                     "datacontenttype": {"const": "application/json"},
                     "sequence": {"type": "integer", "minimum": 0},
                     "position": {"type": "integer", "minimum": 0},
                     "chain": {"type": "string"},
                     "actor": {"type": "string"},
                     "data": {"type": "object"}}}}}}""");
        for (String type : types().keySet()) {
            ObjectNode message = (ObjectNode) JSON.readTree("""
                    {"name": "%1$s", "payload": {"allOf": [
                      {"$ref": "#/components/schemas/CloudEvent"},
                      {"type": "object", "properties": {"type": {"const": "%1$s"}, "data": {"$ref": "%1$s.json"}}}]}}""".formatted(type));
            ((ObjectNode) document.at("/components/messages")).set(type, message);
            for (String channel : new String[] {"feed", "webhook"}) {
                ((ObjectNode) document.at("/channels/" + channel + "/messages"))
                        .set(type, JSON.valueToTree(Map.of("$ref", "#/components/messages/" + type)));
            }
        }
        return document;
    }

    private static SchemaGenerator generator() {
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_7, OptionPreset.PLAIN_JSON)
                .with(new JacksonSchemaModule(JacksonOption.FLATTENED_ENUMS_FROM_JSONVALUE))
                .with(Option.INLINE_ALL_SCHEMAS, Option.EXTRA_OPEN_API_FORMAT_VALUES);
        config.forFields().withRequiredCheck(field -> !optional(field));
        config.forTypesInGeneral()
                .withCustomDefinitionProvider((type, context) -> type.getErasedType() == Personal.class
                        ? new CustomDefinition(
                                context.getGeneratorConfig().createObjectNode().put("type", "string"))
                        : null);
        return new SchemaGenerator(config.build());
    }

    private static boolean optional(FieldScope field) {
        return field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Stream<Class<?>> members(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(EventSchemas::members)
                : Stream.of(type);
    }
}
