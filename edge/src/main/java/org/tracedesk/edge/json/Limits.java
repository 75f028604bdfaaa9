package org.tracedesk.edge.json;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/** Says the limit of a number in a few signs. */
final class Limits {

    private Limits() {}

    static @Nullable String of(Annotation rule) {
        return switch (rule) {
            case Min min -> ">= " + min.value();
            case Max max -> "<= " + max.value();
            case DecimalMin min -> ">= " + min.value();
            case DecimalMax max -> "<= " + max.value();
            case Positive ignored -> "> 0";
            case PositiveOrZero ignored -> ">= 0";
            case Digits digits -> "at most " + digits.integer() + " digits and " + digits.fraction() + " decimals";
            default -> null;
        };
    }
}
