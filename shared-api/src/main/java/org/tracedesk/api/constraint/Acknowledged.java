package org.tracedesk.api.constraint;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Acknowledged warnings: at most {@value #MOST} codes. Nothing but a code fits, because they are recorded in clear. */
@Constraint(validatedBy = CodesRule.class)
@Size(max = Acknowledged.MOST)
@Target({FIELD, PARAMETER, RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Acknowledged {

    /** Most codes at once. */
    int MOST = 20;

    String message() default "BAD_FORMAT";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
