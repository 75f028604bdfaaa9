package org.tracedesk.model.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tracedesk.model.Commands.*;
import static org.tracedesk.model.GivenTicket.NOW;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tracedesk.api.event.SecondHandlingStarted;
import org.tracedesk.api.event.TicketRated;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.value.Personal;
import org.tracedesk.model.GivenTicket;
import org.tracedesk.model.TestForms;
import org.tracedesk.model.form.Form;

class RatingTest {

    private final GivenTicket hotline = resolved(TestForms.hotline());
    private final GivenTicket communication = resolved(TestForms.communication());
    private final GivenTicket scenario = resolved(TestForms.scenario());

    @ParameterizedTest(name = "hotline: {0} is {1}, satisfied: {2}")
    @CsvSource({"5, 非常满意, true", "4, 满意, true", "3, 一般, false", "2, 不满意, false", "1, 非常不满意, false"})
    void scoreAndWordOfTheHotlineBringEachOther(int score, String word, boolean satisfied) {
        TicketRated expected =
                new TicketRated(TICKET, NOW, 1, score, word, score <= 3, satisfied, Personal.of("说明"), null);

        assertThat(hotline.when(rate(score, null, "说明")).events().getFirst()).isEqualTo(expected);
        assertThat(hotline.when(rate(null, word, "说明")).events().getFirst()).isEqualTo(expected);
        assertThat(hotline.when(rate(score, word, "说明")).events().getFirst()).isEqualTo(expected);
    }

    @Test
    void aWordThatStandsForAnotherScoreContradictsIt() {
        hotline.when(rate(5, "不满意", "说明")).isFaulty(Reason.INVALID_INPUT, "label CONTRADICTS_SCORE");
    }

    @Test
    void aRatingIsOnTheFormsScale() {
        hotline.when(rate(null, null, null)).isFaulty(Reason.INVALID_INPUT, "score REQUIRED");
        hotline.when(rate(null, "很好", null)).isFaulty(Reason.INVALID_INPUT, "label UNKNOWN_LABEL");
        communication.when(rate(null, null, null)).isFaulty(Reason.INVALID_INPUT, "label REQUIRED");
        communication.when(rate(5)).isFaulty(Reason.INVALID_INPUT, "score NOT_ON_THIS_FORM");
        communication
                .when(rate(5, "很好", null))
                .isFaulty(Reason.INVALID_INPUT, "score NOT_ON_THIS_FORM", "label UNKNOWN_LABEL");
        resolved(TestForms.reviewed()).when(rate(1)).recordsOne(TicketRated.class);
    }

    @Test
    void eitherSpellingOfAWordIsStoredInTheFormsOwn() {
        communication
                .when(rate(null, "基本滿意", null))
                .records(new TicketRated(TICKET, NOW, 1, null, "基本满意", false, true, null, null));
    }

    @Test
    void wordsWithoutScoresSayThemselvesWhetherTheyAreLow() {
        communication.when(rate(null, "不满意", null)).isFaulty(Reason.REASON_REQUIRED, "reason REQUIRED");
        communication
                .when(rate(null, "不满意", "回复太慢"))
                .records(
                        new TicketRated(TICKET, NOW, 1, null, "不满意", true, false, Personal.of("回复太慢"), null),
                        new SecondHandlingStarted(TICKET, NOW, 2));
    }

    @Test
    void whereScoreAndWordStandSideBySideTheScoreDecides() {
        assertThat(scenario.when(rate(5, "满意", null))
                        .recordsOne(TicketRated.class)
                        .satisfied())
                .isTrue();
        assertThat(scenario.when(rate(4, "满意", null))
                        .recordsOne(TicketRated.class)
                        .score())
                .isEqualTo(4);
        scenario.when(rate(3, "满意", null)).isRefused(Reason.REASON_REQUIRED);
        assertThat(scenario.when(rate(5)).recordsOne(TicketRated.class).label()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aLowScoreNeedsAReason(int score) {
        hotline.when(rate(score)).isFaulty(Reason.REASON_REQUIRED, "reason REQUIRED");
        scenario.when(rate(score)).isFaulty(Reason.REASON_REQUIRED, "reason REQUIRED");
    }

    @Test
    void aRoundIsRatedOnce() {
        hotline.after(rate(5)).when(rate(4)).isRefused(Reason.ALREADY_RATED);
        hotline.after(rate(5)).when(rate(2, null, "说明")).isRefused(Reason.ALREADY_RATED);
        hotline.after(rate(5), close()).when(rate(5)).isRefused(Reason.ALREADY_RATED);
    }

    @Test
    void theNextRoundIsRatedOnItsOwn() {
        GivenTicket second = hotline.after(rate(5), reopen(), resolve("再次清洗"));

        assertThat(second.when(rate(4)).recordsOne(TicketRated.class).round()).isEqualTo(2);
    }

    @Test
    void aHighRatingLeavesTheTicketWhereItIs() {
        GivenTicket rated = hotline.after(rate(4));

        assertThat(rated.ticket().status()).isEqualTo(hotline.ticket().status());
        assertThat(rated.ticket().round().n()).isEqualTo(1);
        assertThat(rated.ticket().round().judgement().rated()).isTrue();
    }

    private static GivenTicket resolved(Form form) {
        return GivenTicket.on(form).by("handler").after(start(), resolve("清洗滤网"));
    }
}
