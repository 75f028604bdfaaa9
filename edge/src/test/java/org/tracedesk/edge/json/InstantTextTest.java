package org.tracedesk.edge.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tracedesk.edge.problem.FaultCode;

class InstantTextTest {

    @ParameterizedTest
    @CsvSource({
        "2023-10-01T09:30:00+08:00, 2023-10-01T01:30:00Z",
        "2023-10-01T09:30+08:00, 2023-10-01T01:30:00Z",
        "2023-10-01t09:30:00.25z, 2023-10-01T09:30:00.250Z",
        "2023-10-01T24:00:00+08:00, 2023-10-01T16:00:00Z",
        "2023-12-31T24:00+08:00, 2023-12-31T16:00:00Z"
    })
    void isRead(String text, Instant instant) {
        assertThat(InstantText.read(text).value()).isEqualTo(instant);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-10-01T09:30:00, BAD_INSTANT",
        "2023-10-01, BAD_INSTANT",
        "2023-02-30T09:30:00Z, BAD_INSTANT",
        "2023-10-01T24:01:00Z, BAD_INSTANT",
        "2023-10-01T25:00:00Z, BAD_INSTANT",
        "2023-10-01T09:60:00Z, BAD_INSTANT",
        "2023-10-01T09:30:00+19:00, BAD_INSTANT",
        "2023-10-01 09:30:00Z, BAD_INSTANT",
        "1696123800, BAD_INSTANT",
        "'', BAD_INSTANT",
        "0000-01-01T00:00:00Z, OUT_OF_RANGE",
        "1899-12-31T23:59:59Z, OUT_OF_RANGE",
        "9999-12-31T24:00:00Z, OUT_OF_RANGE",
        "+10000-01-01T00:00:00Z, OUT_OF_RANGE"
    })
    void isNotRead(String text, FaultCode fault) {
        assertThat(InstantText.read(text).fault()).isEqualTo(fault);
    }
}
