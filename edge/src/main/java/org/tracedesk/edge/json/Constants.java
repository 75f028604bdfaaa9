package org.tracedesk.edge.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tracedesk.edge.problem.FaultCode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a constant of an enumeration by the name it has in JSON, exactly. */
final class Constants {

    private final JsonMapper mapper;
    private final ClassValue<Map<String, Object>> named = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
            return names(type);
        }
    };

    Constants(JsonMapper mapper) {
        this.mapper = mapper;
    }

    ReadValue read(Class<?> type, JsonNode node) {
        if (!node.isString()) {
            return ReadValue.wrongType("string");
        }
        Map<String, Object> constants = named.get(type);
        Object constant = constants.get(node.stringValue());
        if (constant == null) {
            constant = byOtherName(type, node);
        }
        return constant == null
                ? ReadValue.fault(FaultCode.UNKNOWN_VALUE, String.join(", ", constants.keySet()))
                : ReadValue.of(constant);
    }

    /** An enumeration with a creator of its own knows further names. */
    private @Nullable Object byOtherName(Class<?> type, JsonNode node) {
        if (Arrays.stream(type.getDeclaredMethods()).noneMatch(Constants::creates)) {
            return null;
        }
        try {
            return mapper.treeToValue(node, type);
        } catch (JacksonException unknown) {
            return null;
        }
    }

    private static boolean creates(Method method) {
        return method.isAnnotationPresent(JsonCreator.class);
    }

    private Map<String, Object> names(Class<?> type) {
        Map<String, Object> names = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            names.put(mapper.valueToTree(constant).stringValue(), constant);
        }
        return names;
    }
}
