package org.tracedesk.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tracedesk.command.http.Http.Answer;
import tools.jackson.databind.JsonNode;

/** An import of 300 real cases that was stopped again and again ends as one that was not. */
class StoppedImportTest {

    @RegisterExtension
    static final CommandSideForTests desk = new CommandSideForTests(1);

    private static List<String> lines = List.of();
    private static SimulatedHelpDesk expected = new SimulatedHelpDesk(List.of());

    @BeforeAll
    static void readTheLog() throws IOException {
        try (InputStream log = StoppedImportTest.class.getResourceAsStream("/helpdesk-300-cases.csv")) {
            lines = new String(Objects.requireNonNull(log).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        expected = new SimulatedHelpDesk(lines);
    }

    @Test
    void anImportThatWasStoppedAgainAndAgainEndsAsOneThatWasNot() {
        ImportedLedger ledger = new ImportedLedger(desk);
        ImportedLedger.done(ledger.imported(log(lines.subList(0, 700))));
        long head = ledger.head();
        Answer started = ledger.start(log(lines));
        assertThat(started.status()).isEqualTo(202);
        await().atMost(Duration.ofMinutes(1)).until(() -> ledger.head() > head + 200);
        desk.restart(0);

        JsonNode last = ledger.imported(log(lines));

        ImportedLedger.done(last);
        assertThat(ledger.events()).isEqualTo(expected.events);
        assertThat(ledger.statuses()).isEqualTo(expected.statuses);
    }

    private static String log(List<String> some) {
        return String.join("\n", some) + "\n";
    }
}
