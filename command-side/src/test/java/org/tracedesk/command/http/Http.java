package org.tracedesk.command.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the HTTP contract who signs in with the password {@code demo}. */
public record Http(String base) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** An answer: status, headers and the body as JSON. */
    public record Answer(int status, JsonNode body, HttpResponse<String> raw) {

        public String code() {
            return body.path("code").asString("");
        }

        public String id() {
            return body.path("id").asString();
        }

        public long version() {
            return body.path("version").asLong(-1);
        }

        public String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }

        /** The code of the fault at a field; empty if there is none. */
        public String fault(String field) {
            return body.path("errors")
                    .valueStream()
                    .filter(e -> e.path("field").asString().equals(field))
                    .findFirst()
                    .map(e -> e.path("code").asString())
                    .orElse("");
        }
    }

    public Answer post(String as, String path, String body, String... headers) {
        return send(
                as,
                request(path, headers)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    public Answer postBytes(String as, String path, String type, byte[] body, String... headers) {
        return send(
                as,
                request(path, headers).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    public Answer delete(String as, String path, String body) {
        return send(
                as,
                request(path)
                        .header("Content-Type", "application/json")
                        .method("DELETE", HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    public Answer get(String as, String path, String... headers) {
        return send(as, request(path, headers).GET());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    private static Answer send(String as, HttpRequest.Builder request) {
        if (!as.isEmpty()) {
            String basic = Base64.getEncoder().encodeToString((as + ":demo").getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + basic);
        }
        try {
            HttpResponse<String> answer =
                    CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            String type = answer.headers().firstValue("Content-Type").orElse("");
            JsonNode body = type.contains("json") ? JSON.readTree(answer.body()) : JSON.createObjectNode();
            return new Answer(answer.statusCode(), body, answer);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
