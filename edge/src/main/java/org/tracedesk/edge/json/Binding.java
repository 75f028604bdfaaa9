package org.tracedesk.edge.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.rejection.Fault;
import org.tracedesk.api.value.FieldValue;
import org.tracedesk.edge.problem.FaultCode;
import tools.jackson.databind.JsonNode;

/** One reading of a JSON tree into a record: goes on after a fault, so that all of them are found. */
final class Binding {

    /** Enough to mend a body by; an answer with more helps nobody. */
    static final int MOST_FAULTS = 100;

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,49}");

    private final Constants constants;
    private final Rules rules;
    private final List<Fault> faults = new ArrayList<>();

    Binding(Constants constants, Rules rules) {
        this.constants = constants;
        this.rules = rules;
    }

    List<Fault> faults() {
        return faults;
    }

    @Nullable
    Object record(Class<?> type, JsonNode node, String path, Map<String, ?> resolved) {
        if (!node.isObject()) {
            fault(path, FaultCode.WRONG_TYPE, "object");
            return null;
        }
        RecordShape shape = RecordShape.of(type);
        unknownFields(shape, node, path);
        int before = faults.size();
        @Nullable Object[] values = new @Nullable Object[shape.components().size()];
        for (int i = 0; i < values.length; i++) {
            RecordShape.Component component = shape.components().get(i);
            values[i] = component.resolved()
                    ? resolved.get(component.name())
                    : value(component.type(), node.get(component.name()), path(path, component.name()), node);
        }
        try {
            return shape.make(values);
        } catch (IllegalArgumentException refused) {
            if (faults.size() == before) {
                fault(path, FaultCode.BAD_FORMAT, null);
            }
            return null;
        }
    }

    private void unknownFields(RecordShape shape, JsonNode node, String path) {
        for (String name : node.propertyNames()) {
            boolean known = shape.components().stream()
                    .anyMatch(c -> !c.resolved() && c.name().equals(name));
            if (!known) {
                fault(path(path, printable(name)), FaultCode.UNKNOWN_FIELD, null);
            }
        }
    }

    private @Nullable Object value(Type type, @Nullable JsonNode node, String path, JsonNode parent) {
        Class<?> raw = raw(type);
        if (node == null || node.isNull()) {
            return raw.isPrimitive() ? missing(raw, path) : null;
        }
        var scalar = Scalars.reader(raw);
        if (scalar != null) {
            Object value = read(scalar.apply(node), path);
            return value == null && raw.isPrimitive() ? zero(raw) : value;
        }
        if (raw == FieldValue.class) {
            return amended(AmendedField.named(parent.get("field")), node, path, parent);
        }
        if (raw.isEnum()) {
            return read(constants.read(raw, node), path);
        }
        if (raw.isRecord()) {
            return record(raw, node, path, Map.of());
        }
        if (raw == List.class) {
            return list(((ParameterizedType) type).getActualTypeArguments()[0], node, path, parent);
        }
        throw new IllegalStateException("no body can hold a " + type);
    }

    private @Nullable Object list(Type element, JsonNode node, String path, JsonNode parent) {
        if (!node.isArray()) {
            fault(path, FaultCode.WRONG_TYPE, "array");
            return null;
        }
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            values.add(value(element, node.get(i), path + "[" + i + "]", parent));
        }
        return values;
    }

    private Object amended(@Nullable AmendedField field, JsonNode node, String path, JsonNode parent) {
        // What stands here where there are faults keeps the rules from calling the value missing on top of them.
        FieldValue none = FieldValue.of(List.of());
        if (field == null) {
            return none;
        }
        int before = faults.size();
        Object value = value(field.type(), node, path, parent);
        if (value == null || faults.size() > before) {
            return none;
        }
        faults.addAll(rules.faults(field, value, path));
        return faults.size() > before ? none : AmendedField.wrap(value);
    }

    private @Nullable Object read(ReadValue read, String path) {
        if (read.fault() != null) {
            fault(path, read.fault(), read.allowed());
        }
        return read.value();
    }

    private Object missing(Class<?> primitive, String path) {
        fault(path, FaultCode.REQUIRED, null);
        return zero(primitive);
    }

    private static Object zero(Class<?> primitive) {
        return primitive == boolean.class ? (Object) false : primitive == long.class ? (Object) 0L : (Object) 0;
    }

    private void fault(String path, FaultCode code, @Nullable String allowed) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new Fault(path, code.name(), allowed));
        }
    }

    private static String path(String parent, String name) {
        return parent.isEmpty() ? name : parent + "." + name;
    }

    /** A misspelt name is said back; what is no name may be anything, a customer's too. */
    private static String printable(String name) {
        return NAME.matcher(name).matches() ? name : "?";
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType several ? (Class<?>) several.getRawType() : (Class<?>) type;
    }
}
