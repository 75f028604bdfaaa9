package org.tracedesk.edge.json;

import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tracedesk.api.rejection.Fault;
import org.tracedesk.edge.problem.BodyFaults;
import org.tracedesk.edge.problem.EdgeCode;
import org.tracedesk.edge.problem.EdgeProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a JSON body into a record, converting nothing, and tells every fault at once. */
public final class StrictBody {

    /** Largest body, in bytes. */
    public static final int LIMIT = 1024 * 1024;

    private static final int DEEPEST = 32;

    private final Rules rules;
    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LIMIT)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private final Constants constants = new Constants(mapper);

    public StrictBody(Validator validator) {
        this.rules = new Rules(validator);
    }

    /** As {@link #read(byte[], Class, Map)}; a body over {@link #LIMIT} is {@code BODY_TOO_LARGE}. */
    public <T extends Record> T read(InputStream body, Class<T> type, Map<String, ?> resolved) throws IOException {
        return read(body.readNBytes(LIMIT + 1), type, resolved);
    }

    /**
     * The record of a body. An empty body is an empty object.
     *
     * @param resolved values of the components that are not read from the body, by name
     * @throws EdgeProblem {@code BODY_TOO_LARGE} or {@code UNREADABLE_JSON}
     * @throws BodyFaults with every fault of a readable body
     */
    public <T extends Record> T read(byte[] body, Class<T> type, Map<String, ?> resolved) {
        if (body.length > LIMIT) {
            throw new EdgeProblem(EdgeCode.BODY_TOO_LARGE);
        }
        Binding binding = new Binding(constants, rules);
        Object bound = binding.record(type, tree(text(body)), "", resolved);
        List<Fault> faults = new ArrayList<>(binding.faults());
        if (bound != null) {
            faults.addAll(rules.faults(bound, binding.faults()));
        }
        if (bound == null || !faults.isEmpty()) {
            throw new BodyFaults(faults.subList(0, Math.min(faults.size(), Binding.MOST_FAULTS)));
        }
        return type.cast(bound);
    }

    private JsonNode tree(String text) {
        if (text.isBlank()) {
            return mapper.createObjectNode();
        }
        try {
            return mapper.readTree(text);
        } catch (JacksonException unreadable) {
            TokenStreamLocation at = unreadable.getLocation();
            throw at == null
                    ? new EdgeProblem(EdgeCode.UNREADABLE_JSON)
                    : EdgeProblem.unreadable(at.getLineNr(), at.getColumnNr());
        }
    }

    /** Jackson would put a replacement where bytes are not UTF-8; a ledger must not guess. */
    private static String text(byte[] body) {
        ByteBuffer bytes = ByteBuffer.wrap(body);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException noText) {
            String good = new String(body, 0, bytes.position(), StandardCharsets.UTF_8);
            int line = (int) good.chars().filter(c -> c == '\n').count() + 1;
            throw EdgeProblem.unreadable(line, good.length() - good.lastIndexOf('\n'));
        }
    }
}
