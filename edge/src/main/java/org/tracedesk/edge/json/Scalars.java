package org.tracedesk.edge.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Personal;
import org.tracedesk.edge.problem.FaultCode;
import tools.jackson.databind.JsonNode;

/** Reads single values, converting nothing: a number in quotes is no number, 1.0 is not whole. */
final class Scalars {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private static final Map<Class<?>, Function<JsonNode, ReadValue>> READERS = Map.ofEntries(
            Map.entry(String.class, node -> text(node, ReadValue::of)),
            Map.entry(Personal.class, node -> text(node, clear -> ReadValue.of(Personal.of(clear)))),
            Map.entry(Instant.class, Scalars::instant),
            Map.entry(LocalDate.class, Scalars::date),
            Map.entry(UUID.class, Scalars::uuid),
            Map.entry(Integer.class, Scalars::integer),
            Map.entry(int.class, Scalars::integer),
            Map.entry(Long.class, Scalars::whole),
            Map.entry(long.class, Scalars::whole),
            Map.entry(Boolean.class, Scalars::yesOrNo),
            Map.entry(boolean.class, Scalars::yesOrNo),
            Map.entry(BigDecimal.class, Scalars::decimal),
            Map.entry(JsonNode.class, ReadValue::of));

    private Scalars() {}

    static @Nullable Function<JsonNode, ReadValue> reader(Class<?> type) {
        return READERS.get(type);
    }

    /** A UUID in its usual spelling and no other. */
    static @Nullable UUID uuid(String text) {
        return UUID_FORM.matcher(text).matches() ? UUID.fromString(text) : null;
    }

    private static ReadValue text(JsonNode node, Function<String, ReadValue> then) {
        return node.isString() ? then.apply(node.stringValue()) : ReadValue.wrongType("string");
    }

    private static ReadValue instant(JsonNode node) {
        return node.isString() ? InstantText.read(node.stringValue()) : ReadValue.wrongType("date-time");
    }

    private static ReadValue date(JsonNode node) {
        if (!node.isString()) {
            return ReadValue.wrongType("date");
        }
        try {
            LocalDate date = LocalDate.parse(node.stringValue());
            return date.getYear() < InstantText.FIRST_YEAR || date.getYear() > InstantText.LAST_YEAR
                    ? ReadValue.fault(FaultCode.OUT_OF_RANGE, InstantText.FIRST_YEAR + ".." + InstantText.LAST_YEAR)
                    : ReadValue.of(date);
        } catch (DateTimeParseException noDate) {
            return ReadValue.fault(FaultCode.BAD_FORMAT, "date");
        }
    }

    private static ReadValue uuid(JsonNode node) {
        if (!node.isString()) {
            return ReadValue.wrongType("uuid");
        }
        UUID uuid = uuid(node.stringValue());
        return uuid == null ? ReadValue.fault(FaultCode.BAD_FORMAT, "uuid") : ReadValue.of(uuid);
    }

    private static ReadValue integer(JsonNode node) {
        if (!node.isIntegralNumber()) {
            return ReadValue.wrongType("integer");
        }
        return node.canConvertToInt()
                ? ReadValue.of(node.intValue())
                : ReadValue.fault(FaultCode.OUT_OF_RANGE, Integer.MIN_VALUE + ".." + Integer.MAX_VALUE);
    }

    private static ReadValue whole(JsonNode node) {
        if (!node.isIntegralNumber()) {
            return ReadValue.wrongType("integer");
        }
        return node.canConvertToLong()
                ? ReadValue.of(node.longValue())
                : ReadValue.fault(FaultCode.OUT_OF_RANGE, Long.MIN_VALUE + ".." + Long.MAX_VALUE);
    }

    private static ReadValue yesOrNo(JsonNode node) {
        return node.isBoolean() ? ReadValue.of(node.booleanValue()) : ReadValue.wrongType("boolean");
    }

    private static ReadValue decimal(JsonNode node) {
        return node.isNumber() ? ReadValue.of(node.decimalValue()) : ReadValue.wrongType("number");
    }
}
