package org.tracedesk.standalone.client;

import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a server answered.
 *
 * @param status of HTTP
 * @param location where to follow what was begun
 * @param text the body
 */
public record Answer(int status, @Nullable URI location, String text) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** The body as JSON; an empty object if it is none. */
    public JsonNode json() {
        try {
            return text.isBlank() ? JSON.createObjectNode() : JSON.readTree(text);
        } catch (JacksonException noJson) {
            return JSON.createObjectNode();
        }
    }

    /** The body as a value; what the type does not know is left out. */
    public <T> T as(Class<T> type) {
        return JSON.readValue(text, type);
    }

    /** This answer, unless it is a problem. */
    Answer orProblem() {
        if (status >= 400) {
            throw new CallFailed(problem(), null);
        }
        return this;
    }

    private String problem() {
        JsonNode body = json();
        String faults = StreamSupport.stream(body.path("errors").spliterator(), false)
                .map(fault -> fault.path("field").asString("") + " "
                        + fault.path("message").asString(fault.path("code").asString("")))
                .collect(Collectors.joining("; "));
        String said = body.path("detail").asString(body.path("title").asString("no reason given"));
        String code = body.path("code").asString("");
        String id = body.path("id").asString("");
        return status + (code.isEmpty() ? "" : " " + code) + ": " + said
                + (faults.isEmpty() ? "" : " (" + faults + ")")
                + (id.isEmpty() ? "" : " [" + id + "]");
    }
}
