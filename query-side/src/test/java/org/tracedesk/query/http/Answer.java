package org.tracedesk.query.http;

import java.net.http.HttpHeaders;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server answered. */
record Answer(int status, HttpHeaders headers, String text) {

    private static final JsonMapper JSON = new JsonMapper();

    JsonNode json() {
        return JSON.readTree(text);
    }

    String code() {
        return json().path("code").asString();
    }

    /** One property of each item. */
    List<String> each(String property) {
        return json().path("items")
                .valueStream()
                .map(item -> item.path(property).asString())
                .toList();
    }

    /** Field and code of each fault. */
    List<String> faults() {
        return json().path("errors")
                .valueStream()
                .map(e -> e.path("field").asString() + " " + e.path("code").asString())
                .toList();
    }
}
