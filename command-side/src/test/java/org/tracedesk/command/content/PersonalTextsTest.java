package org.tracedesk.command.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tracedesk.api.command.AmendTicket;
import org.tracedesk.api.command.ResolveTicket;
import org.tracedesk.api.command.TicketCommand;
import org.tracedesk.api.value.FieldValue;
import org.tracedesk.api.value.FollowUpPlan;
import org.tracedesk.api.value.Outcome;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.ledger.personal.PersonalParts;
import org.tracedesk.model.content.Kind;

class PersonalTextsTest {

    private static final UUID TICKET = UUID.randomUUID();

    static Stream<Class<?>> commands() {
        return Stream.of(TicketCommand.class).flatMap(PersonalTextsTest::members);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void whateverHoldsAFreeTextCanBeAcknowledged(Class<?> command) {
        boolean acknowledges = Arrays.stream(command.getRecordComponents())
                .anyMatch(component -> component.getName().equals("acknowledge"));
        assertThat(acknowledges).isEqualTo(PersonalParts.mayHold(command));
    }

    @Test
    void nestedValuesAreFoundByTheirPath() {
        FollowUpPlan plan = new FollowUpPlan(Personal.of("回访"), Instant.EPOCH);
        var resolve = new ResolveTicket(
                TICKET,
                null,
                Personal.of("换新机"),
                null,
                "handler",
                Outcome.FOLLOW_UP_NEEDED,
                plan,
                null,
                null,
                null,
                null,
                Personal.of("无"),
                null);
        assertThat(PersonalTexts.of(resolve))
                .containsExactly(
                        new PersonalTexts.Text("solution", "solution", "换新机"),
                        new PersonalTexts.Text("followUpPlan.action", "followUpPlan.action", "回访"),
                        new PersonalTexts.Text("remark", "remark", "无"));
        assertThat(PersonalTexts.of(resolve).toString()).doesNotContain("换新机");
    }

    @Test
    void anAmendedValueIsOneOfItsField() {
        assertThat(PersonalTexts.of(amend(FieldValue.of(Personal.of("制冷差")))))
                .containsExactly(
                        new PersonalTexts.Text("value", "description", "制冷差"),
                        new PersonalTexts.Text("reason", "reason", "记错了"));
        assertThat(PersonalTexts.of(amend(FieldValue.of(List.of("PHONE"))))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_zh_CN", "_zh_TW"})
    void everyKindHasItsTextInThisLanguage(String language) throws IOException {
        var texts = new Properties();
        try (var in = new InputStreamReader(
                getClass().getResourceAsStream("/texts/command-faults" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        assertThat(texts.stringPropertyNames())
                .containsAll(Stream.of(Kind.values()).map(Enum::name).toList());
        assertThat(texts.values()).noneMatch(text -> text.toString().isBlank());
    }

    private static AmendTicket amend(FieldValue value) {
        return new AmendTicket(TICKET, null, TicketField.DESCRIPTION, value, Personal.of("记错了"), null);
    }

    private static Stream<Class<?>> members(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(PersonalTextsTest::members)
                : Stream.of(family);
    }
}
