package org.tracedesk.edge.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tracedesk.edge.StartedEdge;
import tools.jackson.databind.JsonNode;

class AccessTest {

    private final StartedEdge edge = StartedEdge.shared();

    private static final String NUMBERS = "/api/v1/numbers";

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void whatAnotherSiteMakesABrowserSendIsNotHeard(String from) {
        var answer = edge.at("/api/v1/tickets")
                .as("agent")
                .with("Sec-Fetch-Site", from)
                .post("{}");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("CROSS_SITE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-origin", "none"})
    void whatOnesOwnPageSendsIs(String from) {
        assertThat(edge.at("/api/v1/tickets")
                        .as("agent")
                        .with("Sec-Fetch-Site", from)
                        .post("{}")
                        .code())
                .isNotEqualTo("CROSS_SITE");
    }

    @Test
    void noOtherSiteIsAllowedToRead() {
        var answer = edge.at(NUMBERS)
                .as("agent")
                .with("Origin", "https://example.com")
                .get();
        assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
        var preflight = edge.at(NUMBERS)
                .with("Origin", "https://example.com")
                .with("Access-Control-Request-Method", "POST")
                .method("OPTIONS");
        assertThat(preflight.header("Access-Control-Allow-Origin")).isNull();
        assertThat(preflight.status()).isBetween(400, 499);
    }

    @Test
    void whoIsTurnedAwayIsCountedByTheHour() {
        for (int n = 0; n < 3; n++) {
            assertThat(edge.at("/api/v1/audit/access").as("handler").get().status())
                    .isEqualTo(403);
        }

        JsonNode log = edge.at("/api/v1/audit/access?login=handler")
                .as("auditor")
                .get()
                .json();
        assertThat(log.path("items").valueStream().map(JsonNode::toString))
                .anySatisfy(entry -> assertThat(entry)
                        .contains(
                                "\"operation\":\"GET /api/v1/audit/access\"",
                                "\"code\":\"DENIED_403\"",
                                "\"times\":3"));
    }

    @Test
    void theLogIsPagedToItsEnd() {
        edge.at("/api/v1/audit/access").as("agent").get();
        edge.at("/api/v1/audit/access").as("analyst").get();

        JsonNode one =
                edge.at("/api/v1/audit/access?limit=1").as("auditor").get().json();
        JsonNode next = edge.at("/api/v1/audit/access?limit=200&cursor="
                        + one.path("nextCursor").asString())
                .as("auditor")
                .get()
                .json();
        assertThat(next.path("items").valueStream()).isNotEmpty().doesNotContain(one.at("/items/0"));
    }
}
