package org.tracedesk.edge.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tracedesk.edge.StartedEdge;
import tools.jackson.databind.JsonNode;

class PagesOverHttpTest {

    private final StartedEdge edge = StartedEdge.shared();

    @Test
    void aListIsReadPageByPageToItsEnd() {
        List<Integer> seen = new ArrayList<>();
        String cursor = "";
        int pages = 0;
        do {
            JsonNode page = edge.at("/api/v1/numbers?cursor=" + cursor)
                    .as("agent")
                    .get()
                    .json();
            page.path("items").forEach(n -> seen.add(n.asInt()));
            assertThat(page.has("nextCursor")).isTrue();
            cursor = page.path("nextCursor").isNull()
                    ? ""
                    : page.path("nextCursor").asString();
            pages++;
        } while (!cursor.isEmpty());
        assertThat(pages).isEqualTo(3);
        assertThat(seen).isEqualTo(IntStream.rangeClosed(1, 120).boxed().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "x", "", "1.0", "99999999999"})
    void aLimitOutOfRangeIsAFault(String limit) {
        var answer = edge.at("/api/v1/numbers?limit=" + limit).as("agent").get();
        assertThat(answer.status()).isEqualTo(400);
        JsonNode fault = answer.json().path("errors").get(0);
        assertThat(fault.path("field").asString()).isEqualTo("limit");
        assertThat(fault.path("code").asString()).isEqualTo("OUT_OF_RANGE");
        assertThat(fault.path("allowed").asString()).isEqualTo("1..200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!!!",
                "{}",
                "null",
                "{\"v\":2,\"l\":\"numbers\",\"k\":[\"1\"]}",
                "{\"v\":1,\"l\":\"others\",\"k\":[\"1\"]}",
                "{\"v\":1,\"l\":\"numbers\",\"k\":[]}",
                "{\"v\":1,\"l\":\"numbers\",\"k\":[\"x\"]}",
                "{\"v\":1,\"l\":\"numbers\",\"k\":[null]}",
                "{\"v\":1,\"l\":\"numbers\"}"
            })
    void aBrokenCursorIsAFault(String json) {
        String cursor = json.equals("!!!")
                ? "%21%21"
                : Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
        var answer = edge.at("/api/v1/numbers?cursor=" + cursor).as("agent").get();
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").get(0).path("code").asString()).isEqualTo("BAD_CURSOR");
    }
}
