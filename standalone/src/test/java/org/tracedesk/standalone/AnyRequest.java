package org.tracedesk.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Requests to a demo server whose answers are looked at whatever they are; the command line's client knows good ones only. */
final class AnyRequest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private AnyRequest() {}

    /** @param login of a demo account; empty to sign in nobody */
    static HttpResponse<String> send(String login, HttpRequest.Builder request) {
        return send(login, request, BodyHandlers.ofString());
    }

    static <T> HttpResponse<T> send(String login, HttpRequest.Builder request, BodyHandler<T> handler) {
        if (!login.isEmpty()) {
            byte[] both = (login + ":demo").getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(both));
        }
        try {
            return CLIENT.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
