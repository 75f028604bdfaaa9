package org.tracedesk.api.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether all of a list are codes: capital letters and underscores. */
public final class CodesRule implements ConstraintValidator<Acknowledged, List<String>> {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]{0,39}");

    @Override
    public boolean isValid(@Nullable List<String> codes, ConstraintValidatorContext context) {
        return codes == null
                || codes.stream()
                        .allMatch(code -> code != null && CODE.matcher(code).matches());
    }
}
