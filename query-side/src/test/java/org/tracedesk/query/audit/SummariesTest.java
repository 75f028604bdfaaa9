package org.tracedesk.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tracedesk.api.event.TicketEvent;

/** A type without words is shown by its name, which nobody would notice before a reader does. */
class SummariesTest {

    private final Summaries summaries = new Summaries();

    static Stream<Class<?>> everyEvent() {
        return members(TicketEvent.class);
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void everyEventHasWordsInEachLanguage(Class<?> event) {
        String english = said(event, Locale.ENGLISH);

        assertThat(english).isNotEqualTo(event.getSimpleName());
        assertThat(said(event, Locale.SIMPLIFIED_CHINESE)).isNotEqualTo(english);
        assertThat(said(event, Locale.TRADITIONAL_CHINESE)).isNotEqualTo(english);
    }

    private String said(Class<?> event, Locale locale) {
        return summaries.of(event.getSimpleName(), List.of(), locale);
    }

    private static Stream<Class<?>> members(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(SummariesTest::members)
                : Stream.of(type);
    }
}
