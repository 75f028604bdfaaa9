package org.tracedesk.model.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Impact;
import org.tracedesk.api.value.Priority;
import org.tracedesk.api.value.Urgency;

/**
 * The levels of urgency a form knows.
 *
 * @param levels most urgent first; none if the form knows no priority
 * @param fallback holds until a ticket is classified; null if the form has none
 * @param matrix priority by impact and urgency; null if the priority is chosen and not computed
 */
public record PriorityScale(
        List<Level> levels,
        @Nullable Priority fallback,
        @Nullable Map<Impact, Map<Urgency, Priority>> matrix) {

    /**
     * One level.
     *
     * @param code on the scale common to all forms
     * @param labels the form's words for it
     */
    public record Level(Priority code, Labels labels) {}

    /** The level that a code or one of the form's words names. */
    public Optional<Priority> resolve(String codeOrWord) {
        return levels.stream()
                .filter(l -> l.code().name().equals(codeOrWord) || l.labels().matches(codeOrWord))
                .map(Level::code)
                .findFirst();
    }

    /** Whether the priority follows from impact and urgency. */
    public boolean computed() {
        return matrix != null;
    }

    /** The priority that follows from impact and urgency; only where {@link #computed()}. */
    public Priority compute(Impact impact, Urgency urgency) {
        if (matrix == null) {
            throw new IllegalStateException("the form computes no priority");
        }
        Map<Urgency, Priority> row = matrix.get(impact);
        Priority priority = row == null ? null : row.get(urgency);
        if (priority == null) {
            throw new IllegalStateException("the form's matrix has no priority for " + impact + " x " + urgency);
        }
        return priority;
    }
}
