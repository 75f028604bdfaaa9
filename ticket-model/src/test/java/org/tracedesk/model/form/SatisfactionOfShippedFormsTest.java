package org.tracedesk.model.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SatisfactionOfShippedFormsTest {

    @ParameterizedTest
    @CsvSource({
        "非常满意, 5, false, true",
        "滿意, 4, false, true",
        "一般, 3, true, false",
        "不满意, 2, true, false",
        "非常不滿意, 1, true, false"
    })
    void aWordOfTheHotlineStandsForAScore(String word, int score, boolean low, boolean satisfied) {
        SatisfactionScale scale = scale("hotline");
        assertThat(scale.level(word).orElseThrow().score()).isEqualTo(score);
        assertThat(scale.level(score)).isEqualTo(scale.level(word));
        assertThat(scale.low(score, null)).isEqualTo(low);
        assertThat(scale.low(null, word)).isEqualTo(low);
        assertThat(scale.satisfied(score, null)).isEqualTo(satisfied);
        assertThat(scale.satisfied(null, word)).isEqualTo(satisfied);
    }

    @ParameterizedTest
    @CsvSource({"满意, false, true", "基本满意, false, true", "不满意, true, false"})
    void theCommunicationRecordKnowsWordsOnly(String word, boolean low, boolean satisfied) {
        SatisfactionScale scale = scale("communication-record");
        assertThat(scale.scored()).isFalse();
        assertThat(scale.level(word).orElseThrow().score()).isNull();
        assertThat(scale.low(null, word)).isEqualTo(low);
        assertThat(scale.satisfied(null, word)).isEqualTo(satisfied);
    }

    @Test
    void theScenarioGuideTakesWordAndScoreApart() {
        SatisfactionScale scale = scale("scenario-guide");
        assertThat(scale.scored()).isTrue();
        assertThat(scale.labels()).hasSize(3).allMatch(l -> l.score() == null);
        assertThat(scale.low(3, "满意")).isTrue();
        assertThat(scale.low(4, "不满意")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"qa-record", "rapid-feedback"})
    void aLowScoreBeginsNoSecondHandlingWhereTheDocumentHasNone(String form) {
        SatisfactionScale scale = scale(form);
        assertThat(scale.low(1, null)).isFalse();
        assertThat(scale.low(null, "非常不满意")).isFalse();
        assertThat(scale.satisfied(4, null)).isTrue();
        assertThat(scale.satisfied(3, null)).isFalse();
    }

    private static SatisfactionScale scale(String form) {
        return FormLibrary.shipped().newest(form).orElseThrow().satisfaction();
    }
}
