package org.tracedesk.edge.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import org.tracedesk.api.value.Personal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * How answers are written: instants with the desk's offset, personal values as plain strings, nothing for null. A
 * mapper of its own, so that events are not written as answers are.
 */
public final class JsonAnswers {

    private final JsonMapper mapper;

    /** Answers of a desk in this time zone. */
    public JsonAnswers(ZoneId zone) {
        var values = new SimpleModule("answers")
                .addSerializer(Instant.class, new AsString<>(instant -> spelling(instant, zone)))
                .addSerializer(Personal.class, new AsString<>(Personal::clear));
        this.mapper = JsonMapper.builder()
                .addModule(values)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .changeDefaultPropertyInclusion(old -> old.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }

    public JsonMapper mapper() {
        return mapper;
    }

    /** RFC 3339 knows whole minutes of offset and years of four digits: where the zone has others, UTC serves. */
    private static String spelling(Instant instant, ZoneId zone) {
        OffsetDateTime there = instant.atZone(zone).toOffsetDateTime();
        boolean known = there.getOffset().getTotalSeconds() % 60 == 0 && there.getYear() <= 9999;
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(known ? there : instant.atOffset(ZoneOffset.UTC));
    }

    private static final class AsString<T> extends ValueSerializer<T> {
        private final Function<T, String> spelling;

        AsString(Function<T, String> spelling) {
            this.spelling = spelling;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeString(spelling.apply(value));
        }
    }
}
