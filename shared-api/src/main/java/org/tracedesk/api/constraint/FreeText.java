package org.tracedesk.api.constraint;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Free text: 1 to {@value #MAX} characters that can be stored and shown: no NUL, no lone surrogate, no control but tab and line break. */
@Constraint(validatedBy = {TextRule.OfString.class, TextRule.OfPersonal.class})
@Target({FIELD, PARAMETER, RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface FreeText {

    /** Longest free text, in UTF-16 units. */
    int MAX = 20_000;

    int max() default MAX;

    String message() default "{tracedesk.text}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
