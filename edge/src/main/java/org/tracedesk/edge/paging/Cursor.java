package org.tracedesk.edge.paging;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tracedesk.edge.problem.BodyFaults;
import org.tracedesk.edge.problem.FaultCode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A place in a list, behind the row with these sort keys. Its text is opaque to who asks: base64url of JSON with a
 * version, so that a later version can tell an old one.
 *
 * @param list the list and its order, such as {@code tickets:-occurredAt}: no cursor serves another list
 * @param keys the sort key values of the last row given, in the order of sorting; every list has one
 *     for each, so that a cursor read back never holds null
 */
public record Cursor(String list, List<@Nullable String> keys) {

    private static final int VERSION = 1;
    private static final int LONGEST = 8_000;
    /** What a table can hold, with room to spare on both sides. */
    private static final Instant FIRST = Instant.parse("-4000-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("+200000-01-01T00:00:00Z");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private record Stored(
            int v, @Nullable String l, @Nullable List<@Nullable String> k) {

        boolean serves(String list, int keys) {
            boolean right = v == VERSION && list.equals(l) && keys().size() == keys;
            return right && keys().stream().allMatch(java.util.Objects::nonNull);
        }

        List<@Nullable String> keys() {
            return k == null ? List.of() : k;
        }
    }

    /** The opaque text. */
    public String text() {
        byte[] json = JSON.writeValueAsBytes(new Stored(VERSION, list, keys));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
    }

    /** The cursor of a text given out for this list; any other text is {@code BAD_CURSOR}. */
    static Cursor parse(String text, String list, int keys) {
        try {
            byte[] json = text.length() > LONGEST
                    ? new byte[0]
                    : Base64.getUrlDecoder().decode(text.getBytes(StandardCharsets.UTF_8));
            @Nullable Stored stored = JSON.readValue(json, Stored.class);
            if (stored != null && stored.serves(list, keys)) {
                return new Cursor(list, stored.keys());
            }
        } catch (JacksonException | IllegalArgumentException broken) {
            throw bad();
        }
        throw bad();
    }

    /** A key that is a text. */
    public @Nullable String string(int index) {
        return key(index, Cursor::storable);
    }

    /** A key that is a point in time. */
    public @Nullable Instant instant(int index) {
        return key(index, Cursor::time);
    }

    /** A key that is a UUID. */
    public @Nullable UUID uuid(int index) {
        return key(index, UUID::fromString);
    }

    /** A key that is a whole number. */
    public @Nullable Long number(int index) {
        return key(index, Long::valueOf);
    }

    private static String storable(String key) {
        if (key.codePoints().anyMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE)) {
            throw new IllegalArgumentException("no table gives out such a text");
        }
        return key;
    }

    private static Instant time(String key) {
        Instant time = Instant.parse(key);
        if (time.isBefore(FIRST) || time.isAfter(LAST)) {
            throw new IllegalArgumentException("no table gives out such a time");
        }
        return time;
    }

    private <T> @Nullable T key(int index, Function<String, T> spelling) {
        String key = keys.get(index);
        try {
            return key == null ? null : spelling.apply(key);
        } catch (IllegalArgumentException | DateTimeException broken) {
            throw bad();
        }
    }

    private static BodyFaults bad() {
        return new BodyFaults(List.of(FaultCode.BAD_CURSOR.at("cursor")));
    }
}
