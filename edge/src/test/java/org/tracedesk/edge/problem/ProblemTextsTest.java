package org.tracedesk.edge.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tracedesk.api.rejection.Reason;

class ProblemTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "_zh_CN", "_zh_TW"})
    void everyCodeHasItsTextsInThisLanguage(String language) throws IOException {
        var texts = new Properties();
        try (var in = new InputStreamReader(
                getClass().getResourceAsStream("problems" + language + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        assertThat(texts.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys());
        assertThat(texts.values()).noneMatch(text -> text.toString().isBlank());
    }

    private static List<String> keys() {
        Stream<String> problems = Stream.concat(
                        Stream.of(Reason.values()).map(Enum::name),
                        Stream.of(EdgeCode.values()).map(Enum::name))
                .flatMap(code -> Stream.of(code + ".title", code + ".detail"));
        Stream<String> faults = Stream.concat(Stream.of(FaultCode.values()).map(Enum::name), Stream.of("OTHER"));
        return Stream.concat(problems, faults).toList();
    }
}
