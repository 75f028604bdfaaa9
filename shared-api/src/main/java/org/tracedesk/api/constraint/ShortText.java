package org.tracedesk.api.constraint;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Any other string: 1 to {@value #MAX} characters on one line that can be stored and shown. */
@Constraint(validatedBy = {TextRule.OfShortString.class, TextRule.OfShortPersonal.class})
@Target({FIELD, PARAMETER, RECORD_COMPONENT, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ShortText {

    /** Longest string that is not free text, in UTF-16 units. */
    int MAX = 200;

    String message() default "{tracedesk.text}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
