package org.tracedesk.model.form;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code satisfaction}.
 *
 * @param scored whether scores are given
 * @param lowUpTo highest low score, 0 for none
 * @param satisfiedFrom lowest satisfied score
 */
record SatisfactionReader(boolean scored, int lowUpTo, int satisfiedFrom) {

    static SatisfactionScale read(Value value) {
        Value.Section section = value.section("scored", "lowUpTo", "satisfiedFrom", "words");
        SatisfactionReader reader = new SatisfactionReader(
                section.need("scored").flag(),
                section.find("lowUpTo").map(v -> v.whole(0, 5)).orElse(0),
                section.find("satisfiedFrom").map(v -> v.whole(1, 5)).orElse(4));
        if (reader.lowUpTo >= reader.satisfiedFrom) {
            throw section.need("lowUpTo")
                    .at()
                    .broken("a score cannot be low and satisfied; write lowUpTo below satisfiedFrom, "
                            + reader.satisfiedFrom);
        }
        List<SatisfactionScale.Level> words =
                section.find("words").map(reader::words).orElse(List.of());
        if (!reader.scored && words.isEmpty()) {
            throw section.at().broken("nobody could rate: write scored: true, or words, or both");
        }
        return new SatisfactionScale(reader.scored, words, reader.lowUpTo, reader.satisfiedFrom);
    }

    private List<SatisfactionScale.Level> words(Value value) {
        List<SatisfactionScale.Level> words = new ArrayList<>();
        Words.Choice choice = new Words.Choice();
        for (Value item : value.items()) {
            SatisfactionScale.Level word = word(item.section("labels", "score", "low", "satisfied"), choice);
            if (word.score() != null
                    && words.stream().anyMatch(w -> word.score().equals(w.score()))) {
                throw item.at().broken("score " + word.score() + " has a word already; write each score once");
            }
            words.add(word);
        }
        return List.copyOf(words);
    }

    private SatisfactionScale.Level word(Value.Section word, Words.Choice choice) {
        Labels labels = choice.add(word.need("labels"));
        boolean low = word.find("low").map(Value::flag).orElse(false);
        boolean satisfied = word.find("satisfied").map(Value::flag).orElse(false);
        if (word.find("score").isEmpty()) {
            if (low && satisfied) {
                throw word.at().broken("a word cannot be low and satisfied; leave one out");
            }
            return new SatisfactionScale.Level(labels, null, low, satisfied);
        }
        Value score = word.need("score");
        if (!scored || word.find("low").isPresent() || word.find("satisfied").isPresent()) {
            throw score.at()
                    .broken(
                            scored
                                    ? "the score says whether the word is low or satisfied; leave those keys out"
                                    : "the form is not scored; leave the score out, or write scored: true");
        }
        int points = score.whole(1, 5);
        return new SatisfactionScale.Level(labels, points, points <= lowUpTo, points >= satisfiedFrom);
    }
}
