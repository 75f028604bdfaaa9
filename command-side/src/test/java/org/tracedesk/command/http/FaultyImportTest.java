package org.tracedesk.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tracedesk.command.http.Http.Answer;
import tools.jackson.databind.JsonNode;

/** An import that cannot be done says why, and goes on where it stopped once the log is mended. */
class FaultyImportTest {

    @RegisterExtension
    static final CommandSideForTests desk = new CommandSideForTests(1);

    private static final String LOG = """
            case,activity,resource,workgroup,timestamp
            %1$s-1,Assign seriousness,Value 1,Group 1,2010-01-13 08:40:25+00:00
            %1$s-1,Take in charge ticket,Value 1,Group 1,2010-01-13 08:41:25+00:00
            %1$s-2,Assign seriousness,Value 1,Group 1,2010-01-13 08:42:25+00:00
            %1$s-1,Resolve ticket,Value 1,Group 1,2010-01-14 08:40:25+00:00
            %1$s-1,Closed,Value 1,Group 1,2010-01-15 08:40:25+00:00
            """;
    private static final String MENDED_LINE = "%1$s-1,Resolve ticket,Value 1,Group 1,2010-01-14 08:40:25+00:00";

    private final ImportedLedger ledger = new ImportedLedger(desk);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            time     | %1$s-1,Resolve ticket,Value 1,Group 1,yesterday                  | line 5, column timestamp
            noTime   | %1$s-1,Resolve ticket,Value 1,Group 1,                           | line 5, column timestamp
            short    | %1$s-1,Resolve ticket                                            | line 5, column timestamp
            noCase   | ,Resolve ticket,Value 1,Group 1,2010-01-14 08:40:25+00:00        | line 5, column case
            quotes   | %1$s-1,"Resolve" ticket,Value 1,Group 1,2010-01-14 08:40:25+00:00 | line 5
            """)
    void aBrokenRowIsNamedByItsLineAndTheMendedLogGoesOn(String name, String broken, String told) {
        String log = LOG.formatted(name);
        JsonNode failed = ledger.imported(log.replace(MENDED_LINE.formatted(name), broken.formatted(name)));
        assertThat(failed.path("status").asString()).isEqualTo("FAILED");
        assertThat(failed.path("failure").asString()).contains(told).doesNotContain("yesterday");

        JsonNode mended = ledger.imported(log);
        ImportedLedger.done(mended);
        SimulatedHelpDesk expected = new SimulatedHelpDesk(log.lines().toList());
        assertThat(ledger.events()).containsAllEntriesOf(expected.events);
        assertThat(ledger.statuses()).containsAllEntriesOf(expected.statuses);
        assertThat(expected.statuses).containsEntry(name + "-1", "CLOSED");
    }

    @Test
    void bytesThatAreNoUtf8AreNamedToo() {
        byte[] log = LOG.formatted("latin").replace("Value 1", "Andr\u00e9").getBytes(StandardCharsets.ISO_8859_1);
        JsonNode failed = ledger.ended(desk.http(0).postBytes("admin", "/api/v1/imports/helpdesk", "text/csv", log));
        assertThat(failed.path("status").asString()).isEqualTo("FAILED");
        assertThat(failed.path("failure").asString()).contains("UTF-8");
    }

    @Test
    void aLogWithoutRowsIsDoneAtOnce() {
        long head = ledger.head();
        JsonNode progress = ledger.imported("case,activity,resource,workgroup,timestamp\n");
        ImportedLedger.done(progress);
        assertThat(progress.path("rows").asInt()).isZero();
        assertThat(ledger.head()).isEqualTo(head);
    }

    @Test
    void aRowInTheFutureIsRefusedAndTheRestGoesOn() {
        String log = LOG.formatted("future").replace("2010-01-14", "2999-01-14");
        JsonNode progress = ledger.imported(log);
        ImportedLedger.done(progress);
        assertThat(progress.path("refused").path(0).path("row").asInt()).isEqualTo(5);
        assertThat(progress.path("refused").path(0).path("reason").asString()).contains("IN_THE_FUTURE");
        assertThat(progress.path("refused").path(1).path("reason").asString()).isEqualTo("TICKET_IS_IN_PROGRESS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "..", "HELPDESK", "helpdesk.yaml"})
    void anUnknownMappingIsNamed(String mapping) {
        long head = ledger.head();
        Answer answer = ledger.start("admin", mapping, LOG.formatted("x"));
        assertThat(answer.status()).isEqualTo(400);
        // The server itself turns the two dots away.
        assertThat(answer.fault("mapping")).isEqualTo(mapping.equals("..") ? "" : "UNKNOWN_MAPPING");
        assertThat(ledger.head()).isEqualTo(head);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent", "handler", "supervisor", "auditor", "analyst", "service"})
    void onlyAnAdminImportsAndFollowsAnImport(String login) {
        long head = ledger.head();
        assertThat(ledger.start(login, "helpdesk", LOG.formatted("x")).code()).isEqualTo("ROLE_NOT_ALLOWED");
        assertThat(desk.http(0)
                        .get(login, "/api/v1/imports/" + UUID.randomUUID())
                        .code())
                .isEqualTo("ROLE_NOT_ALLOWED");
        assertThat(ledger.head()).isEqualTo(head);
    }

    @Test
    void whatIsNoCsvAndWhatIsNoImportIsToldSo() {
        assertThat(ledger.start("", "helpdesk", LOG.formatted("x")).status()).isEqualTo(401);
        assertThat(desk.http(0).post("admin", "/api/v1/imports/helpdesk", "{}").status())
                .isEqualTo(415);
        assertThat(desk.http(0)
                        .get("admin", "/api/v1/imports/" + UUID.randomUUID())
                        .code())
                .isEqualTo("NOT_FOUND");
    }
}
