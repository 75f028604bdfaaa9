package org.tracedesk.edge.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonAnswersTest {

    private final JsonAnswers answers = new JsonAnswers(ZoneId.of("Asia/Shanghai"));

    @ParameterizedTest
    @CsvSource({
        "2023-10-01T01:30:00Z, 2023-10-01T09:30:00+08:00",
        "1900-01-01T00:00:00Z, 1900-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z, 9999-12-31T23:59:59Z"
    })
    void anInstantIsWrittenAsRfc3339EvenWhereTheZoneHadAnOddOffsetOrTheYearFiveDigits(Instant at, String text) {
        assertThat(answers.mapper().writeValueAsString(at)).isEqualTo("\"" + text + "\"");
    }
}
