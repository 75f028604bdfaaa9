package org.tracedesk.ledger.serialization;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;

/**
 * JSON as it is stored and sent: components in the order of the record, no nulls, no type ids, instants as ISO-8601
 * text, amounts digit by digit. The same event always gives the same bytes.
 */
public final class LedgerSerialization {

    /** Axon's token of a replay names the classes of its parts; no other JSON may name a class. */
    private static final PolymorphicTypeValidator PARTS_OF_TOKENS = BasicPolymorphicTypeValidator.builder()
            .allowIfSubType(TrackingToken.class)
            .allowIfSubType(String.class)
            .build();

    private LedgerSerialization() {}

    /** For tokens, snapshots, commands, queries and their answers: what is not known is a fault. */
    public static Jackson3Serializer strict() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(json -> write(json)
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .polymorphicTypeValidator(PARTS_OF_TOKENS))
                .build();
    }

    /** For events: a component that a later version added is passed over. */
    public static Jackson3Serializer events() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(
                        json -> write(json).disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES))
                .build();
    }

    private static JsonMapper.Builder write(JsonMapper.Builder json) {
        return json.changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);
    }
}
