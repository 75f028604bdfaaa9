package org.tracedesk.edge.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tracedesk.edge.problem.BodyFaults;

class CursorTest {

    @Test
    void aKeyIsReadAsItWasWritten() {
        assertThat(of("2023-10-01T01:30:00Z").instant(0)).isEqualTo(Instant.parse("2023-10-01T01:30:00Z"));
        assertThat(of("9999-12-31T23:59:59.999999Z").instant(0)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1000000000-01-01T00:00:00Z", "+294277-01-01T00:00:00Z", "-4713-01-01T00:00:00Z"})
    void noListEverGaveOutATimeThatNoTableCanHold(String time) {
        assertThatExceptionOfType(BodyFaults.class).isThrownBy(() -> of(time).instant(0));
    }

    @Test
    void noListEverGaveOutATextThatNoTableCanHold() {
        assertThatExceptionOfType(BodyFaults.class).isThrownBy(() -> of("a\0").string(0));
        assertThatExceptionOfType(BodyFaults.class)
                .isThrownBy(() -> of("\uD800").string(0));
    }

    private static Cursor of(String key) {
        return Cursor.parse(new Cursor("list", List.of(key)).text(), "list", 1);
    }
}
