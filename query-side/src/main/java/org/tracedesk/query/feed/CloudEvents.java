package org.tracedesk.query.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.EventMetadata;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.api.value.Personal;
import org.tracedesk.ledger.raw.StoredRow;
import org.tracedesk.ledger.schema.LedgerId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Makes CloudEvents of stored events: the one place where data leaves for other services, and is masked. */
final class CloudEvents {

    private static final String JSON_TYPE = "application/json";

    private final PresentEvents present;
    private final String source;
    private final JsonMapper data;

    CloudEvents(PresentEvents present, LedgerId ledger, Mask mask) {
        this.present = present;
        this.source = "urn:uuid:" + ledger.value();
        this.data = data(mask);
    }

    /** How events are written for others. */
    static JsonMapper data(Mask mask) {
        return JsonMapper.builder()
                .addModule(new SimpleModule("mask").addSerializer(Personal.class, new Masked(mask)))
                .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
    }

    CloudEvent of(StoredRow row) {
        Optional<TicketEvent> event = present.of(row);
        Map<String, String> stored = row.metadataValues();
        Map<String, String> metadata = stored == null ? Map.of() : stored;
        return new CloudEvent(
                "1.0",
                row.eventId(),
                source,
                event.map(EventTypes::of).orElseGet(() -> EventTypes.of(row.payloadType(), row.revision())),
                row.ticket(),
                time(row),
                event.isPresent() ? JSON_TYPE : null,
                row.sequence(),
                row.position(),
                metadata.get(EventMetadata.CHAIN),
                metadata.get(EventMetadata.ACTOR),
                event.<JsonNode>map(data::valueToTree).orElse(null));
    }

    private static @Nullable Instant time(StoredRow row) {
        try {
            return OffsetDateTime.parse(row.time()).toInstant();
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static final class Masked extends ValueSerializer<Personal> {
        private final Mask mask;

        Masked(Mask mask) {
            this.mask = mask;
        }

        @Override
        public void serialize(Personal value, JsonGenerator out, SerializationContext context) {
            out.writeString(mask.shown(value));
        }
    }
}
