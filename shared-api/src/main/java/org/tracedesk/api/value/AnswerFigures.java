package org.tracedesk.api.value;

import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/**
 * How fast the contact was answered (form 3: at most 3 rings; form 4: 10 s in chat, at most 1 minute of waiting).
 *
 * @param rings rings of the telephone before it was answered
 * @param seconds seconds until the first answer
 * @param waitSeconds seconds the customer waited in all
 */
public record AnswerFigures(
        @Nullable @PositiveOrZero Integer rings,
        @Nullable @PositiveOrZero Integer seconds,
        @Nullable @PositiveOrZero Integer waitSeconds) {}
