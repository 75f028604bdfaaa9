package org.tracedesk.standalone.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One act of a sample.
 *
 * @param as login of who acts
 * @param action {@code open}, or an action of the HTTP contract
 * @param on name of the ticket it is done to; none at opening
 * @param save name that the opened ticket goes by in the steps that follow
 * @param body of the request
 */
record Step(
        String as,
        @JsonProperty("do") String action,
        @Nullable String on,
        @Nullable String save,
        JsonNode body) {}
