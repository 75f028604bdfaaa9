package org.tracedesk.model.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tracedesk.api.command.AddProgressNote;
import org.tracedesk.api.command.ArchiveTicket;
import org.tracedesk.api.command.AssignTicket;
import org.tracedesk.api.command.ClassifyTicket;
import org.tracedesk.api.command.CloseTicket;
import org.tracedesk.api.command.InformCustomer;
import org.tracedesk.api.command.OpenTicket;
import org.tracedesk.api.command.RateTicket;
import org.tracedesk.api.command.RecordCustomerReply;
import org.tracedesk.api.command.ResolveTicket;
import org.tracedesk.api.command.RevealCustomer;
import org.tracedesk.api.command.ReviewTicket;
import org.tracedesk.api.command.StartWork;
import org.tracedesk.api.command.TicketCommand;
import org.tracedesk.api.command.WaitForCustomer;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.model.content.ContentRules;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The worked examples of the documents are commands that the contract and the shipped forms accept. */
class SamplesTest {

    private static final Path SAMPLES = Path.of("../standalone/src/main/resources/samples");

    private static final Map<String, Class<? extends TicketCommand>> COMMANDS = Map.ofEntries(
            Map.entry("open", OpenTicket.class),
            Map.entry("classify", ClassifyTicket.class),
            Map.entry("assign", AssignTicket.class),
            Map.entry("start", StartWork.class),
            Map.entry("notes", AddProgressNote.class),
            Map.entry("wait", WaitForCustomer.class),
            Map.entry("reply", RecordCustomerReply.class),
            Map.entry("resolve", ResolveTicket.class),
            Map.entry("inform", InformCustomer.class),
            Map.entry("rate", RateTicket.class),
            Map.entry("review", ReviewTicket.class),
            Map.entry("close", CloseTicket.class),
            Map.entry("archive", ArchiveTicket.class),
            Map.entry("reveal", RevealCustomer.class));

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new SimpleModule().addDeserializer(Personal.class, new PlainPersonal()))
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"hotline", "qa-record", "communication-record", "scenario-guide", "rapid-feedback"})
    void everyStepIsACommandOfTheContract(String sample) throws IOException {
        for (Step step : steps(sample)) {
            assertThat(JSON.treeToValue(step.body(), COMMANDS.get(step.action())))
                    .isInstanceOf(TicketCommand.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hotline", "qa-record", "communication-record", "scenario-guide", "rapid-feedback"})
    void everyTicketIsCompleteForItsForm(String sample) throws IOException {
        Form form = FormLibrary.shipped().newest(sample).orElseThrow();
        Map<String, Set<TicketField>> given = new HashMap<>();
        for (Step step : steps(sample)) {
            Set<TicketField> fields = given.computeIfAbsent(step.ticket(), t -> new HashSet<>());
            collect("", step.body(), fields);
            switch (step.action()) {
                case "open" -> assertThat(fields).containsAll(form.required(Stage.OPENING));
                case "classify" -> classified(form, step.body());
                case "resolve" -> assertThat(fields).containsAll(form.required(Stage.RESOLVING));
                case "rate" -> rated(form, step.body());
                case "close" -> assertThat(fields).containsAll(form.required(Stage.CLOSING));
                default -> assertThat(fields).isNotEmpty();
            }
        }
        assertThat(given).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hotline", "qa-record", "communication-record", "scenario-guide", "rapid-feedback"})
    void noTextNeedsToBeAcknowledged(String sample) throws IOException {
        Form form = FormLibrary.shipped().newest(sample).orElseThrow();
        for (Step step : steps(sample)) {
            texts("", step.body())
                    .forEach((path, text) -> assertThat(
                                    ContentRules.check(form, path, text, null, LocalDate.of(2026, 1, 1)))
                            .as(text)
                            .isEmpty());
        }
    }

    @Test
    void theRequestsToSendByHandAreTheSameSteps() throws IOException {
        List<JsonNode> sent = Arrays.stream(Files.readString(Path.of("../docs/samples/tickets.http"))
                        .split("\n###"))
                .skip(1)
                .map(request -> JSON.readTree(request.substring(request.indexOf("\n{"))))
                .toList();
        List<JsonNode> steps = new ArrayList<>();
        for (String sample :
                List.of("hotline", "qa-record", "communication-record", "scenario-guide", "rapid-feedback")) {
            steps(sample).forEach(step -> steps.add(step.body()));
        }
        assertThat(sent).isEqualTo(steps);
    }

    private static void classified(Form form, JsonNode body) {
        List<String> path =
                body.get("category").valueStream().map(JsonNode::asString).toList();
        assertThat(form.categories().resolve(path)).contains(path);
        if (body.has("priority")) {
            assertThat(form.priorities().resolve(body.get("priority").asString()))
                    .isPresent();
        }
        assertThat(body.has("impact")).isEqualTo(form.priorities().computed());
    }

    private static void rated(Form form, JsonNode body) {
        assertThat(body.has("score")).isEqualTo(form.satisfaction().scored());
        assertThat(form.satisfaction().level(body.get("label").asString())).isPresent();
    }

    private static void collect(String prefix, JsonNode body, Set<TicketField> fields) {
        body.properties().forEach(entry -> {
            String path = prefix + entry.getKey();
            TicketField.ofPath(path).ifPresent(fields::add);
            collect(path + ".", entry.getValue(), fields);
        });
    }

    private static Map<String, String> texts(String prefix, JsonNode body) {
        Map<String, String> texts = new HashMap<>();
        body.properties().forEach(entry -> {
            if (entry.getValue().isString()) {
                texts.put(prefix + entry.getKey(), entry.getValue().asString());
            }
            texts.putAll(texts(prefix + entry.getKey() + ".", entry.getValue()));
        });
        return texts;
    }

    private static List<Step> steps(String sample) throws IOException {
        return JSON.readTree(Files.readString(SAMPLES.resolve(sample + ".json")))
                .valueStream()
                .map(Step::new)
                .toList();
    }

    private record Step(JsonNode json) {
        String action() {
            return json.get("do").asString();
        }

        String ticket() {
            return json.get(action().equals("open") ? "save" : "on").asString();
        }

        JsonNode body() {
            return json.get("body");
        }
    }

    /** Personal values are plain strings on the wire. */
    private static final class PlainPersonal extends ValueDeserializer<Personal> {
        @Override
        public Personal deserialize(JsonParser parser, DeserializationContext context) {
            return Personal.of(parser.getString());
        }
    }
}
