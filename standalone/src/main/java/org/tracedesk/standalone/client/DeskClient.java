package org.tracedesk.standalone.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A server as seen from the command line; every problem ends in {@link CallFailed}. */
public final class DeskClient {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);
    private static final String NAME = "event:";
    private static final String DATA = "data:";

    private final URI server;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    public DeskClient(URI server) {
        this.server = URI.create(server.toString().replaceAll("/+$", "") + "/");
    }

    /** Address of a path, such as {@code api/v1/tickets}, at this server. */
    public URI at(String path) {
        return server.resolve(path);
    }

    /** Sends a command; a repeat with the same key is answered as the first and records nothing. */
    public Answer command(Account who, String path, String json, String idempotencyKey) {
        return call(who.sign(HttpRequest.newBuilder(at(path)))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofString(json)));
    }

    /** Sends a file of comma-separated values. */
    public Answer csv(Account who, String path, Path file) throws IOException {
        BodyPublisher body = BodyPublishers.ofFile(file);
        return call(who.sign(HttpRequest.newBuilder(at(path)))
                .header("Content-Type", "text/csv")
                .POST(body));
    }

    /** Asks for something that needs no further words. */
    public Answer post(Account who, String path) {
        return call(who.sign(HttpRequest.newBuilder(at(path))).POST(BodyPublishers.noBody()));
    }

    public Answer get(Account who, URI address) {
        return call(who.sign(HttpRequest.newBuilder(server.resolve(address))).GET());
    }

    /**
     * Follows an answer that goes on, as server-sent events.
     *
     * @param json a body to send; null to get
     * @param onEvent is told the name and the data of each event
     */
    public void follow(Account who, String path, @Nullable String json, BiConsumer<String, String> onEvent) {
        HttpRequest.Builder request = who.sign(HttpRequest.newBuilder(at(path)))
                .header("Accept", "text/event-stream, application/problem+json");
        if (json != null) {
            request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
        }
        try {
            HttpResponse<Stream<String>> response = http.send(request.build(), BodyHandlers.ofLines());
            if (response.statusCode() >= 400) {
                String body = response.body().collect(Collectors.joining("\n"));
                new Answer(response.statusCode(), null, body).orProblem();
            }
            AtomicReference<String> name = new AtomicReference<>("message");
            response.body().forEach(line -> {
                if (line.startsWith(NAME)) {
                    name.set(line.substring(NAME.length()));
                } else if (line.startsWith(DATA)) {
                    onEvent.accept(name.get(), line.substring(DATA.length()));
                }
            });
        } catch (IOException | UncheckedIOException e) {
            throw new CallFailed("No Tracedesk answers at " + server + "; is it started?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallFailed("Interrupted", e);
        }
    }

    private Answer call(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(
                    request.header("Accept", "application/json, application/problem+json")
                            .timeout(LONGEST_WAIT)
                            .build(),
                    BodyHandlers.ofString());
            URI location =
                    response.headers().firstValue("Location").map(URI::create).orElse(null);
            return new Answer(response.statusCode(), location, response.body()).orProblem();
        } catch (IOException e) {
            throw new CallFailed("No Tracedesk answers at " + server + "; is it started?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallFailed("Interrupted", e);
        }
    }
}
