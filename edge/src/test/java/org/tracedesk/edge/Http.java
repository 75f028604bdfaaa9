package org.tracedesk.edge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the started server as any client would. */
public final class Http {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpRequest.Builder request;

    private Http(HttpRequest.Builder request) {
        this.request = request;
    }

    /** What came back. */
    public record Answer(int status, HttpHeaders headers, String text) {
        public JsonNode json() {
            return JSON.readTree(text);
        }

        public String code() {
            return json().path("code").asString();
        }

        public @Nullable String header(String name) {
            return headers.firstValue(name).orElse(null);
        }
    }

    public static Http at(int port, String path) {
        return new Http(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)));
    }

    public Http as(String login) {
        return as(login, "demo");
    }

    public Http as(String login, String password) {
        byte[] both = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
        return with("Authorization", "Basic " + Base64.getEncoder().encodeToString(both));
    }

    public Http with(String header, String value) {
        request.header(header, value);
        return this;
    }

    public Answer get() {
        return send();
    }

    public Answer post(String json) {
        return post(json.getBytes(StandardCharsets.UTF_8), "application/json");
    }

    public Answer post(byte[] body, String type) {
        request.header("Content-Type", type).POST(BodyPublishers.ofByteArray(body));
        return send();
    }

    public Answer method(String method) {
        request.method(method, BodyPublishers.noBody());
        return send();
    }

    private Answer send() {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
