package org.tracedesk.query.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tracedesk.api.rejection.Fault;
import org.tracedesk.edge.problem.BodyFaults;

class NetworksTest {

    @ParameterizedTest
    @CsvSource({
        "https://10.1.2.3/x, ADDRESS_NOT_ALLOWED",
        "https://169.254.169.254/latest, ADDRESS_NOT_ALLOWED",
        "https://[::1]/x, ADDRESS_NOT_ALLOWED",
        "https://[::ffff:10.0.0.1]/x, ADDRESS_NOT_ALLOWED",
        "https://[fd00::1]/x, ADDRESS_NOT_ALLOWED",
        "https://100.64.0.1/x, ADDRESS_NOT_ALLOWED",
        "http://8.8.8.8/x, HTTPS_REQUIRED",
        "https://no-such-name.invalid/x, UNKNOWN_HOST",
        "ftp://127.0.0.1/x, BAD_FORMAT",
        "https://user:word@127.0.0.1/x, BAD_FORMAT",
        "nonsense, BAD_FORMAT"
    })
    void noAddressInsideTheNetworkIsSubscribed(String url, String code) {
        AskedWebhook asked = new AskedWebhook(url, null, null, null, null, null);
        WebhookFaults faults = new WebhookFaults(new Networks(List.of("127.0.0.0/8")));
        assertThatExceptionOfType(BodyFaults.class)
                .isThrownBy(() -> faults.check(asked))
                .satisfies(found -> assertThat(found.faults())
                        .extracting(Fault::field, Fault::code)
                        .containsExactly(tuple("url", code)));
    }

    @Test
    void anAllowedNetworkMayBeCalledWithoutHttps() {
        new WebhookFaults(new Networks(List.of("127.0.0.0/8")))
                .check(new AskedWebhook("http://127.0.0.1:8080/x", null, null, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1"})
    void anAddressIsLookedAtAgainWheneverItIsCalled(String host) throws IOException {
        try (Receiver receiver = new Receiver();
                Post post = new Post(new Networks(List.of()), Clock.systemUTC())) {
            Answered answered =
                    post.send("http://" + host + ":" + receiver.port() + "/events", Map.of(), new byte[] {'{', '}'});
            assertThat(answered.failure()).isEqualTo("ADDRESS_NOT_ALLOWED");
            assertThat(receiver.messages()).isEmpty();
        }
    }
}
