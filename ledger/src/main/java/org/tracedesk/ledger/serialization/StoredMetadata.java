package org.tracedesk.ledger.serialization;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Metadata of events: names and strings, and nothing else, so that it reads the same in memory and as stored. */
public final class StoredMetadata {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StoredMetadata() {}

    /**
     * Reads stored metadata.
     *
     * @throws IllegalArgumentException if it is not an object of strings
     */
    public static SortedMap<String, String> parse(byte[] stored) {
        try {
            SortedMap<String, String> values = new TreeMap<>();
            JsonNode object = JSON.readTree(stored);
            if (!object.isObject()) {
                throw new IllegalArgumentException("Stored metadata is not an object");
            }
            object.properties().forEach(entry -> values.put(entry.getKey(), text(entry.getKey(), entry.getValue())));
            return values;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Stored metadata is not JSON", e);
        }
    }

    /**
     * Checks metadata that is about to be stored.
     *
     * @throws IllegalArgumentException if a value is not a string
     */
    public static SortedMap<String, String> of(Map<String, ?> metadata) {
        SortedMap<String, String> values = new TreeMap<>();
        metadata.forEach((name, value) -> {
            if (!(value instanceof String text)) {
                throw new IllegalArgumentException("Metadata '" + name + "' is not a string");
            }
            values.put(name, text);
        });
        return values;
    }

    /** The JSON of metadata, with its names in order. */
    public static byte[] json(SortedMap<String, String> metadata) {
        return JSON.writeValueAsBytes(metadata);
    }

    private static String text(String name, JsonNode value) {
        if (!value.isString()) {
            throw new IllegalArgumentException("Stored metadata '" + name + "' is not a string");
        }
        return value.stringValue();
    }
}
