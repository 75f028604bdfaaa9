package org.tracedesk.edge.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.Validation;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tracedesk.api.command.AmendTicket;
import org.tracedesk.api.command.ClassifyTicket;
import org.tracedesk.api.command.OpenTicket;
import org.tracedesk.api.command.RateTicket;
import org.tracedesk.api.command.ResolveTicket;
import org.tracedesk.api.rejection.Fault;
import org.tracedesk.api.value.FieldValue;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.Registration;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.edge.problem.BodyFaults;
import org.tracedesk.edge.problem.EdgeProblem;

class StrictBodyTest {

    private static final UUID TICKET = UUID.randomUUID();
    private static final StrictBody READER = new StrictBody(Validation.byDefaultProvider()
            .configure()
            .clockProvider(() -> Clock.fixed(Instant.parse("2023-10-05T04:00:00Z"), ZoneOffset.UTC))
            .buildValidatorFactory()
            .getValidator());

    @Test
    void anEmptyBodyIsAnEmptyObject() {
        assertThat(faults(ClassifyTicket.class, "")).containsExactly("category REQUIRED");
    }

    @Test
    void numbersAreNotConverted() {
        assertThat(faults(RateTicket.class, "{\"score\": \"5\"}")).containsExactly("score WRONG_TYPE integer");
        assertThat(faults(RateTicket.class, "{\"score\": 1.0}")).containsExactly("score WRONG_TYPE integer");
        assertThat(faults(RateTicket.class, "{\"score\": true}")).containsExactly("score WRONG_TYPE integer");
        assertThat(faults(RateTicket.class, "{\"score\": 3000000000}"))
                .containsExactly("score OUT_OF_RANGE -2147483648..2147483647");
        assertThat(faults(RateTicket.class, "{\"score\": 6}")).containsExactly("score OUT_OF_RANGE <= 5");
        assertThat(faults(RateTicket.class, "{\"label\": 5}")).containsExactly("label WRONG_TYPE string");
    }

    @Test
    void aNameThatIsNoFieldNameIsNotSaidBack() {
        assertThat(faults(RateTicket.class, "{\"score\": 5, \"李女士\": 1, \"13812345678\": 2, \"a b\": 3}"))
                .containsOnly("? UNKNOWN_FIELD");
        assertThat(faults(RateTicket.class, "{\"score\": 5, \"%s😀\": 1}".formatted("a".repeat(99))))
                .containsExactly("? UNKNOWN_FIELD");
        assertThat(faults(RateTicket.class, "{\"score\": 5, \"__proto__\": 1, \"scores2\": 1}"))
                .containsExactly("__proto__ UNKNOWN_FIELD", "scores2 UNKNOWN_FIELD");
    }

    @Test
    void zeroAndOneAreNoBooleans() {
        assertThat(faults(ResolveTicket.class, "{\"outcome\": \"SOLVED\", \"important\": 1}"))
                .containsExactly("important WRONG_TYPE boolean");
    }

    @Test
    void aConstantIsReadByItsExactName() {
        String allowed = "outcome UNKNOWN_VALUE SOLVED, UNSOLVED, FOLLOW_UP_NEEDED";
        assertThat(faults(ResolveTicket.class, "{\"outcome\": \"solved\"}")).containsExactly(allowed);
        assertThat(faults(ResolveTicket.class, "{\"outcome\": \" SOLVED\"}")).containsExactly(allowed);
        assertThat(faults(ResolveTicket.class, "{\"outcome\": 0}")).containsExactly("outcome WRONG_TYPE string");
    }

    @Test
    void theRulesOfTheRecordAreCheckedTooAndNestedOnes() {
        assertThat(faults(OpenTicket.class, """
                                {"form": " ", "occurredAt": "2023-10-05T12:00:01+08:00", "description": "a\\u0000b",
                                 "customer": {"contact": "%s"}, "references": ["ok", "\\ud800"],
                                 "category": ["1","2","3","4","5","6","7","8","9","10","11"],
                                 "answer": {"rings": -1}}""".formatted("1".repeat(201))))
                .containsExactlyInAnyOrder(
                        "form BLANK",
                        "occurredAt IN_THE_FUTURE",
                        "description BAD_CHARACTER",
                        "customer.contact TOO_LONG 200",
                        "references[1] BAD_CHARACTER",
                        "category TOO_MANY 0..10",
                        "answer.rings OUT_OF_RANGE >= 0");
    }

    @Test
    void amountsKeepTheirDecimals() {
        assertThat(faults(ResolveTicket.class, compensation("1.005", "rmb")))
                .containsExactlyInAnyOrder(
                        "compensation.amount OUT_OF_RANGE at most 12 digits and 2 decimals",
                        "compensation.currency BAD_FORMAT [A-Z]{3}");
        assertThat(faults(ResolveTicket.class, compensation("1e999999", "CNY"))).hasSize(1);
        var read = read(ResolveTicket.class, compensation("50.00", "CNY"));
        assertThat(read.compensation().amount()).hasToString("50.00");
    }

    @Test
    void aNewValueIsReadInTheTypeOfItsField() {
        assertThat(amend("\"customer.contact\"", "\"13900000000\"").value())
                .isEqualTo(FieldValue.of(Personal.of("13900000000")));
        assertThat(amend("\"rate.score\"", "4").field()).isEqualTo(TicketField.SCORE);
        assertThat(amend("\"score\"", "4").value().single()).isEqualTo("4");
        assertThat(amend("\"references\"", "[\"a\", \"b\"]").value().plain()).containsExactly("a", "b");
        assertThat(amend("\"occurredAt\"", "\"2023-10-01T09:30:00+08:00\"")
                        .value()
                        .single())
                .isEqualTo("2023-10-01T01:30:00Z");
        assertThat(faults(AmendTicket.class, amendment("\"score\"", "\"4\"")))
                .containsExactly("value WRONG_TYPE integer");
        assertThat(faults(AmendTicket.class, amendment("\"mood\"", "\"GLAD\"")))
                .containsExactly("value UNKNOWN_VALUE ANXIOUS, UPSET, CALM");
        assertThat(faults(AmendTicket.class, amendment("\"status\"", "\"NEW\"")))
                .singleElement()
                .asString()
                .startsWith("field UNKNOWN_VALUE");
        assertThat(faults(AmendTicket.class, amendment("\"customer.name\"", "\"a\\u0000\"")))
                .containsExactly("value BAD_CHARACTER");
        assertThat(faults(AmendTicket.class, amendment("\"orderNumber\"", "\" \"")))
                .containsExactly("value BLANK");
        assertThat(faults(AmendTicket.class, amendment("\"references\"", "[\"a\", \"\"]")))
                .containsExactly("value[1] BLANK");
        assertThat(faults(AmendTicket.class, amendment("\"answer.rings\"", "-1")))
                .containsExactly("value OUT_OF_RANGE >= 0");
    }

    @ParameterizedTest
    @EnumSource(TicketField.class)
    void everyFieldThatCanBeAmendedIsAComponentOfItsBody(TicketField field) {
        assertThat(AmendedField.of(field).type() == Personal.class)
                .isEqualTo(field.kind().personal());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"label\": \"a\", \"label\": \"b\"}",
                "{} {}",
                "{\"label\": 'a'}",
                "{\"score\": NaN}",
                "{\"score\": 05}"
            })
    void whatIsNoJsonIsUnreadable(String body) {
        assertUnreadable(body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void bytesThatAreNotUtf8AreUnreadable() {
        assertUnreadable(new byte[] {'{', '"', (byte) 0xC3, '(', '"', ':', '1', '}'});
        assertUnreadable("{\"label\": \"满意\"}".getBytes(java.nio.charset.Charset.forName("GBK")));
    }

    @Test
    void aBodyNestedTooDeepIsUnreadable() {
        assertUnreadable(("[".repeat(10_000) + "]".repeat(10_000)).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "5", "null", "\"x\""})
    void aBodyIsAnObject(String body) {
        assertThat(faults(RateTicket.class, body)).containsExactly(" WRONG_TYPE object");
    }

    @Test
    void aThousandFaultsAreToldByTheFirstHundred() {
        assertThat(faults(OpenTicket.class, "{\"form\": \"f\", \"references\": [" + "1,".repeat(999) + "1]}"))
                .hasSize(100);
    }

    @Test
    void aResolvedComponentIsFilledLater() {
        var open = READER.read("{\"form\": \"hotline\"}".getBytes(StandardCharsets.UTF_8), OpenTicket.class, Map.of());
        var filled = ResolvedComponents.fill(
                open, Map.of("ticketId", TICKET, "registration", new Registration("20231001001", null)));
        assertThat(filled.ticketId()).isEqualTo(TICKET);
        assertThat(filled.form()).isEqualTo("hotline");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ResolvedComponents.fill(open, Map.of("form", "other")));
    }

    private static AmendTicket amend(String field, String value) {
        return read(AmendTicket.class, amendment(field, value));
    }

    private static String amendment(String field, String value) {
        return "{\"field\": %s, \"value\": %s, \"reason\": \"记错\"}".formatted(field, value);
    }

    private static String compensation(String amount, String currency) {
        return "{\"outcome\": \"SOLVED\", \"compensation\": {\"amount\": %s, \"currency\": \"%s\"}}"
                .formatted(amount, currency);
    }

    private static void assertUnreadable(byte[] body) {
        assertThatExceptionOfType(EdgeProblem.class)
                .isThrownBy(() -> READER.read(body, RateTicket.class, Map.of()))
                .withMessage("UNREADABLE_JSON");
    }

    private static <T extends Record> T read(Class<T> type, String body) {
        return READER.read(body.getBytes(StandardCharsets.UTF_8), type, Map.of("ticketId", TICKET));
    }

    private static List<String> faults(Class<? extends Record> type, String body) {
        var faults = catchThrowableOfType(BodyFaults.class, () -> read(type, body));
        return faults.faults().stream().map(StrictBodyTest::words).toList();
    }

    private static String words(Fault fault) {
        return fault.field() + " " + fault.code() + (fault.allowed() == null ? "" : " " + fault.allowed());
    }
}
