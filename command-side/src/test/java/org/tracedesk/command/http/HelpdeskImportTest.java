package org.tracedesk.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** 300 cases of a real help desk come into the ledger as the lifecycle table wants it, however often they are sent. */
class HelpdeskImportTest {

    @RegisterExtension
    static final CommandSideForTests desk = new CommandSideForTests(1);

    private static List<String> lines = List.of();
    private static SimulatedHelpDesk expected = new SimulatedHelpDesk(List.of());

    @BeforeAll
    static void readTheLog() throws IOException {
        try (InputStream log = HelpdeskImportTest.class.getResourceAsStream("/helpdesk-300-cases.csv")) {
            lines = new String(Objects.requireNonNull(log).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        expected = new SimulatedHelpDesk(lines);
    }

    @Test
    void theLogComesToWhatTheTableSaysAndASecondImportRecordsNothing() {
        ImportedLedger ledger = new ImportedLedger(desk);
        JsonNode first = ledger.imported(log(lines));

        ImportedLedger.done(first);
        assertThat(first.path("rows").asInt()).isEqualTo(1480);
        assertThat(first.path("done").asInt()).isEqualTo(1480);
        assertThat(counts(first.path("recorded"))).isEqualTo(expected.recorded);
        long all = expected.recorded.values().stream().mapToLong(n -> n).sum();
        assertThat(counts(first.path("commands")))
                .isEqualTo(Map.of("accepted", all, "alreadySo", expected.alreadySo, "repeated", 0L));
        assertThat(refusals(first)).isEqualTo(expected.refused).isNotEmpty();
        assertThat(ledger.events()).hasSize(300).isEqualTo(expected.events);
        assertThat(ledger.statuses()).isEqualTo(expected.statuses);

        long head = ledger.head();
        JsonNode second = ledger.imported(log(lines));
        ImportedLedger.done(second);
        assertThat(second.path("recorded")).isEmpty();
        assertThat(second.path("commands").path("accepted").asLong()).isZero();
        assertThat(ledger.head()).isEqualTo(head);
    }

    private static String log(List<String> some) {
        return String.join("\n", some) + "\n";
    }

    private static Map<String, Long> counts(JsonNode counts) {
        return counts.propertyStream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, e -> e.getValue().asLong()));
    }

    private static List<SimulatedHelpDesk.Refusal> refusals(JsonNode progress) {
        return progress.path("refused")
                .valueStream()
                .map(row -> new SimulatedHelpDesk.Refusal(
                        row.path("row").asInt(), row.path("reason").asString()))
                .toList();
    }
}
