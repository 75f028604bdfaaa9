package org.tracedesk.query.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What a subscriber of a schema would stumble over in another one; what is added is none of it. */
final class BreakingChanges {

    private static final List<String> KIND = List.of("type", "format", "const");

    private final List<String> found = new ArrayList<>();

    private BreakingChanges() {}

    /** Of all types. */
    static List<String> of(Map<String, JsonNode> before, Map<String, JsonNode> now) {
        BreakingChanges changes = new BreakingChanges();
        before.forEach((type, schema) -> {
            JsonNode other = now.get(type);
            if (other == null) {
                changes.found.add(type + ": the type was removed");
            } else {
                changes.compare(type, schema, other);
            }
        });
        return changes.found;
    }

    private void compare(String path, JsonNode before, JsonNode now) {
        for (String kind : KIND) {
            if (before.has(kind) && !before.path(kind).equals(now.path(kind))) {
                found.add(path + ": " + kind + " was " + before.path(kind) + " and is " + now.path(kind));
            }
        }
        Set<String> promised = names(before.path("required"));
        promised.removeAll(names(now.path("required")));
        before.path("properties").properties().forEach(property -> {
            String name = path + "." + property.getKey();
            JsonNode other = now.path("properties").path(property.getKey());
            if (other.isMissingNode()) {
                found.add(name + ": the field was removed");
            } else {
                compare(name, property.getValue(), other);
                if (promised.contains(property.getKey())) {
                    found.add(name + ": the field was always there and may be missing");
                }
            }
        });
        if (before.has("items")) {
            compare(path + "[]", before.path("items"), now.path("items"));
        }
    }

    private static Set<String> names(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    }
}
