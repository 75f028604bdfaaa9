package org.tracedesk.ledger.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tracedesk.api.event.CustomerEvent;
import org.tracedesk.api.event.KnowledgeEvent;
import org.tracedesk.api.event.TicketClosed;
import org.tracedesk.api.event.TicketEvent;

/** Stored events are for ever: what is approved here once is never edited, a new shape gets a new revision. */
class ApprovedEventsTest {

    private final Jackson3Serializer serializer = LedgerSerialization.events();

    static Stream<Class<?>> everyEvent() {
        return Stream.of(TicketEvent.class, CustomerEvent.class, KnowledgeEvent.class)
                .flatMap(ApprovedEventsTest::members);
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void everyEventIsWrittenAsApproved(Class<?> type) throws IOException {
        for (Map.Entry<String, Record> sample : EventSamples.named(type).entrySet()) {
            assertThat(serializer.serialize(sample.getValue(), String.class).getData())
                    .isEqualTo(approved(sample.getKey()));
        }
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void whatWasApprovedIsReadAsTheSameEvent(Class<?> type) throws IOException {
        for (Map.Entry<String, Record> sample : EventSamples.named(type).entrySet()) {
            Object read = serializer.deserialize(new SimpleSerializedObject<>(
                    approved(sample.getKey()), String.class, serializer.typeForClass(type)));
            assertThat(read).isEqualTo(sample.getValue());
        }
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void aComponentAddedLaterIsPassedOver(Class<?> type) throws IOException {
        String later = approved(type.getSimpleName()).replaceFirst("\\{", "{\"addedLater\":{\"a\":[1]},");
        Object read = serializer.deserialize(
                new SimpleSerializedObject<>(later, String.class, serializer.typeForClass(type)));
        assertThat(read).isEqualTo(EventSamples.of(type));
    }

    @Test
    void whatIsNotThereIsNotWritten() {
        TicketClosed sparse =
                new TicketClosed(new UUID(0, 1), Instant.EPOCH.plusMillis(5), LocalDate.of(2023, 10, 1), null);
        String json = serializer.serialize(sparse, String.class).getData();
        assertThat(json)
                .isEqualTo("{\"ticketId\":\"00000000-0000-0000-0000-000000000001\","
                        + "\"occurredAt\":\"1970-01-01T00:00:00.005Z\",\"archiveDate\":\"2023-10-01\"}");
        Object read = serializer.deserialize(
                new SimpleSerializedObject<>(json, String.class, serializer.typeForClass(TicketClosed.class)));
        assertThat(read).isEqualTo(sparse);
    }

    @Test
    void tokensOfProcessorsAreReadAsTheyWereWritten() {
        Jackson3Serializer strict = LedgerSerialization.strict();
        TrackingToken five = GapAwareTrackingToken.newInstance(5, List.of());
        TrackingToken nine = GapAwareTrackingToken.newInstance(9, List.of());
        assertThat(List.of(five, ReplayToken.createReplayToken(nine, five), new MergedTrackingToken(five, nine)))
                .allSatisfy(token -> {
                    TrackingToken read = strict.deserialize(strict.serialize(token, byte[].class));
                    assertThat(read).isEqualTo(token);
                });
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void everyEventHasARevisionAndASampleThatLeavesNothingOut(Class<?> type) {
        assertThat(type.getAnnotation(Revision.class)).isNotNull();
        assertThat(type.getRecordComponents())
                .allSatisfy(component -> assertThat(EventSamples.named(type).values())
                        .anySatisfy(sample -> assertThat(component.getAccessor().invoke(sample))
                                .isNotNull()));
    }

    private static String approved(String sample) throws IOException {
        String name = "/approved/" + sample + ".json";
        try (InputStream file = ApprovedEventsTest.class.getResourceAsStream(name)) {
            assertThat(file).as("approved sample " + name).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    private static Stream<Class<?>> members(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(ApprovedEventsTest::members)
                : Stream.of(type);
    }
}
