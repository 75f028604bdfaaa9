package org.tracedesk.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tracedesk.command.http.Http.Answer;
import tools.jackson.databind.JsonNode;

/** A log is read row by row: what cannot be recorded is refused and named, and stops nothing else. */
class ImportTest {

    private static final String HEADING = "case,activity,resource,workgroup,timestamp\n";
    private static final String GOOD = "Case %s,Wait,Value 1,Group,2010-01-13 08:40:25+00:00\n";

    @RegisterExtension
    static final CommandSideForTests desk = CommandSideForTests.shared();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\0b,Wait,Value 1,Group",
                "LONG,Wait,Value 1,Group",
                "Case 7,Wait,a\0b,Group",
                "Case 7,Wait,LONG,Group",
                "Case 7,Wait,Value 1,a\0b",
                "Case 7,Wait,Value 1,LONG"
            })
    void aRowWithANameThatNoTableCanHoldIsRefusedAlone(String names) {
        String bad = names.replace("LONG", "x".repeat(201)) + ",2010-01-13 08:40:25+00:00\n";

        JsonNode end = read(HEADING + bad + GOOD.formatted(names.hashCode()));

        assertThat(end.path("status").asString()).isEqualTo("DONE");
        assertThat(end.path("refused").get(0).path("reason").asString())
                .startsWith("INVALID_INPUT")
                .doesNotContain("\0");
        assertThat(end.path("recorded").path("open").asInt()).isEqualTo(1);
    }

    @Test
    void aLogThatBeginsWithAByteOrderMarkIsReadLikeAnyOther() {
        assertThat(read("\uFEFF" + HEADING + GOOD.formatted("bom"))
                        .path("recorded")
                        .path("open")
                        .asInt())
                .isEqualTo(1);
    }

    private static JsonNode read(String log) {
        Answer started = send(log.getBytes(StandardCharsets.UTF_8));
        assertThat(started.status()).as(started.body().toString()).isEqualTo(202);
        String progress = started.header("Location");
        await().until(() -> !status(progress).equals("RUNNING"));
        return desk.http(0).get("admin", progress).body();
    }

    private static String status(String progress) {
        return desk.http(0).get("admin", progress).body().path("status").asString();
    }

    private static Answer send(byte[] log) {
        return desk.http(0).postBytes("admin", "/api/v1/imports/helpdesk", "text/csv", log);
    }
}
