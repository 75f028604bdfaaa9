package org.tracedesk.query.eventlog;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes the log as CSV in UTF-8, a row an event, with the names of columns that process mining tools look for. */
final class EventLogCsv {

    private static final JsonMapper JSON = new JsonMapper();
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "case:concept:name",
                    "concept:name",
                    "time:timestamp",
                    "org:resource",
                    "org:group",
                    "recordedAt",
                    "version",
                    "position",
                    "id",
                    "values")
            .get();

    private final EventLog log;

    EventLogCsv(EventLog log) {
        this.log = log;
    }

    void write(OutputStream out) throws IOException {
        long head = log.head();
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try (CSVPrinter csv = new CSVPrinter(writer, FORMAT)) {
            log.all(head, event -> row(csv, event));
        }
    }

    private static void row(CSVPrinter csv, LoggedEvent logged) throws IOException {
        csv.printRecord(
                logged.event().ticketId(),
                logged.activity(),
                logged.event().occurredAt(),
                logged.actor(),
                department(logged),
                text(logged.recordedAt()),
                logged.version(),
                logged.position(),
                logged.id(),
                JSON.writeValueAsString(values(logged)));
    }

    private static @Nullable String department(LoggedEvent logged) {
        return Belonging.of(logged).stream()
                .filter(one -> one.kind() == Belonging.Kind.DEPARTMENT)
                .findFirst()
                .map(Belonging::name)
                .orElse(null);
    }

    private static Map<String, String> values(LoggedEvent logged) {
        return Attribute.of(logged.event().getClass()).stream()
                .filter(one -> one.value(logged.event()) != null)
                .collect(Collectors.toMap(
                        Attribute::name,
                        one -> String.valueOf(one.value(logged.event())),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static String text(@Nullable Instant time) {
        return time == null ? "" : time.toString();
    }
}
