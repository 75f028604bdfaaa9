package org.tracedesk.edge.json;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.constraint.ShortText;
import org.tracedesk.api.rejection.Fault;
import org.tracedesk.edge.problem.FaultCode;

/** Checks a record against the constraints of its components and names each fault by its stable code. */
final class Rules {

    private static final java.util.regex.Pattern CODE = java.util.regex.Pattern.compile("[A-Z][A-Z_]+");

    private final Validator validator;

    Rules(Validator validator) {
        this.validator = validator;
    }

    /** The faults of the record, without those that only follow from the faults already found. */
    List<Fault> faults(Object given, List<Fault> found) {
        Set<Fault> faults = new LinkedHashSet<>();
        RecordShape shape = RecordShape.of(given.getClass());
        for (ConstraintViolation<Object> violation : validator.validate(given)) {
            String path = path(violation);
            if (!shape.resolves(path) && found.stream().noneMatch(f -> covers(f.field(), path))) {
                faults.add(fault(path, violation));
            }
        }
        List<Fault> sorted = new ArrayList<>(faults);
        sorted.sort(Comparator.comparing(Fault::field).thenComparing(Fault::code));
        return sorted;
    }

    /** The faults of a value that is to be put into a field of another record. */
    List<Fault> faults(AmendedField field, Object value, String path) {
        return validator.validateValue(field.owner(), field.name(), value).stream()
                .map(violation ->
                        fault(path + path(violation).substring(field.name().length()), violation))
                .distinct()
                .toList();
    }

    /** Without the words that the validator puts in for elements of a list. */
    private static String path(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString().replaceAll("\\.<[^>]*>", "");
    }

    private static boolean covers(String known, String path) {
        return path.equals(known) || path.startsWith(known + ".") || path.startsWith(known + "[");
    }

    private static Fault fault(String path, ConstraintViolation<?> violation) {
        Annotation rule = violation.getConstraintDescriptor().getAnnotation();
        Map<String, Object> limits = violation.getConstraintDescriptor().getAttributes();
        String told = violation.getMessageTemplate();
        if (CODE.matcher(told).matches()) {
            boolean length = told.equals(FaultCode.TOO_LONG.name());
            return new Fault(path, told, length ? longest(rule, limits) : null);
        }
        return switch (rule) {
            case NotNull ignored -> FaultCode.REQUIRED.at(path);
            case NotEmpty ignored -> FaultCode.REQUIRED.at(path);
            case NotBlank ignored -> FaultCode.BLANK.at(path);
            case PastOrPresent ignored -> FaultCode.IN_THE_FUTURE.at(path);
            case Pattern pattern -> FaultCode.BAD_FORMAT.at(path, pattern.regexp());
            case Size size -> size(path, size, violation.getInvalidValue());
            default -> new Fault(path, FaultCode.OUT_OF_RANGE.name(), Limits.of(rule));
        };
    }

    private static Fault size(String path, Size size, @Nullable Object value) {
        boolean text = value instanceof CharSequence;
        return (text ? FaultCode.TOO_LONG : FaultCode.TOO_MANY).at(path, size.min() + ".." + size.max());
    }

    private static @Nullable String longest(Annotation rule, Map<String, Object> limits) {
        Object max = rule instanceof ShortText ? ShortText.MAX : limits.get("max");
        return max == null ? null : max.toString();
    }
}
