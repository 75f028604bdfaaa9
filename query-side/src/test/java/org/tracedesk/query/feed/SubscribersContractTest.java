package org.tracedesk.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.ledger.serialization.EventSamples;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The committed documents in docs/events are what others build on. Whoever adds an event or a field takes the new documents over
 * by running this test with -Devents.approve=true; what would break subscribers is never taken over.
 */
class SubscribersContractTest {

    private static final Path DOCUMENTS = Path.of("..", "docs", "events");
    private static final String SUFFIX = ".json";
    private static final String ASYNC_API = "asyncapi";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Test
    void nothingThatSubscribersRelyOnIsTakenAway() throws IOException {
        assertThat(BreakingChanges.of(approved(), EventSchemas.schemas()))
                .as("changes that break subscribers: make a new revision of the event and an upcaster instead")
                .isEmpty();
    }

    @Test
    void theDocumentsAreUpToDate() throws IOException {
        SortedMap<String, JsonNode> present = EventSchemas.schemas();
        if (Boolean.getBoolean("events.approve")
                && BreakingChanges.of(approved(), present).isEmpty()) {
            Files.createDirectories(DOCUMENTS);
            for (Map.Entry<String, JsonNode> schema : present.entrySet()) {
                write(schema.getKey(), schema.getValue());
            }
            write(ASYNC_API, EventSchemas.asyncApi());
        }
        String how = "docs/events is not what the events are: run this test with -Devents.approve=true";
        assertThat(approved()).as(how).isEqualTo(present);
        assertThat(read(DOCUMENTS.resolve(ASYNC_API + SUFFIX))).as(how).isEqualTo(EventSchemas.asyncApi());
    }

    static Stream<Class<?>> events() {
        return EventSchemas.types().values().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void whatIsGivenOutIsWhatTheSchemaSays(Class<?> type) {
        TicketEvent event = (TicketEvent) EventSamples.of(type);
        JsonNode data = CloudEvents.data(personal -> "***").valueToTree(event);
        JsonNode schema = EventSchemas.schemas().get(EventTypes.of(event));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                        .getSchema(schema)
                        .validate(data))
                .extracting(Error::toString)
                .isEmpty();
        assertThat(schema.path("properties").propertyNames()).containsAll(data.propertyNames());
    }

    @Test
    void aFieldThatIsRemovedRetypedOrNotPromisedAnyMoreIsNamed() {
        String type = "tracedesk.ticket.assigned.v1";
        assertThat(changed(type, schema -> properties(schema).remove("department")))
                .containsExactly(type + ".department: the field was removed");
        assertThat(changed(type, schema -> ((ObjectNode) properties(schema).get("department")).put("type", "integer")))
                .containsExactly(type + ".department: type was \"string\" and is \"integer\"");
        assertThat(changed(type, schema -> ((ObjectNode) schema).putArray("required")))
                .contains(type + ".department: the field was always there and may be missing");
        assertThat(changed(type, schema -> properties(schema).putObject("more")))
                .isEmpty();
        assertThat(BreakingChanges.of(EventSchemas.schemas(), Map.of())).contains(type + ": the type was removed");
    }

    private static List<String> changed(String type, Consumer<JsonNode> change) {
        SortedMap<String, JsonNode> now = EventSchemas.schemas();
        change.accept(now.get(type));
        return BreakingChanges.of(EventSchemas.schemas(), now);
    }

    private static ObjectNode properties(JsonNode schema) {
        return (ObjectNode) schema.path("properties");
    }

    private static SortedMap<String, JsonNode> approved() throws IOException {
        SortedMap<String, JsonNode> approved = new TreeMap<>();
        if (Files.isDirectory(DOCUMENTS)) {
            try (Stream<Path> files = Files.list(DOCUMENTS)) {
                files.filter(file -> !file.endsWith(ASYNC_API + SUFFIX))
                        .forEach(file ->
                                approved.put(file.getFileName().toString().replace(SUFFIX, ""), read(file)));
            }
        }
        return approved;
    }

    private static JsonNode read(Path file) {
        return JSON.readTree(file.toFile());
    }

    private static void write(String name, JsonNode document) throws IOException {
        Files.writeString(DOCUMENTS.resolve(name + SUFFIX), JSON.writeValueAsString(document) + "\n");
    }
}
