package org.tracedesk.model.form;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How customers of a form judge. Label and score are stored apart: a form may know one, the other, or both without a
 * fixed relation (form 4 shows 满意 with 5 and with 4).
 *
 * @param scored whether scores from 1 to 5 are given
 * @param labels the words; none if the form knows scores only
 * @param lowUpTo scores up to this are low and begin a second handling; 0 if none are
 * @param satisfiedFrom scores from this on count as satisfied
 */
public record SatisfactionScale(boolean scored, List<Level> labels, int lowUpTo, int satisfiedFrom) {

    /** The best score. */
    public static final int BEST = 5;

    /**
     * One word of the scale.
     *
     * @param labels the word
     * @param score the score it stands for; null if it stands for none
     * @param low whether it begins a second handling, where no score says so
     * @param satisfied whether it counts as satisfied, where no score says so
     */
    public record Level(Labels labels, @Nullable Integer score, boolean low, boolean satisfied) {}

    /** The level of a word. */
    public Optional<Level> level(String word) {
        return labels.stream().filter(l -> l.labels().matches(word)).findFirst();
    }

    /** The word that stands for exactly this score. */
    public Optional<Level> level(int score) {
        return labels.stream()
                .filter(l -> l.score() != null && l.score() == score)
                .findFirst();
    }

    /** Whether a rating calls for a second handling. */
    public boolean low(@Nullable Integer score, @Nullable String label) {
        return score != null
                ? score <= lowUpTo
                : label != null && level(label).map(Level::low).orElse(false);
    }

    /** Whether a rating counts as satisfied. */
    public boolean satisfied(@Nullable Integer score, @Nullable String label) {
        return score != null
                ? score >= satisfiedFrom
                : label != null && level(label).map(Level::satisfied).orElse(false);
    }
}
