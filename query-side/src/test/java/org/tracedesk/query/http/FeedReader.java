package org.tracedesk.query.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another service that follows the feed. */
final class FeedReader implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final BufferedReader lines;

    private FeedReader(InputStream body) {
        this.lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    }

    /** @param last the last position that it has */
    static FeedReader open(StartedQuerySide server, String filter, long last) throws IOException {
        try {
            var request = server.request("service", "/api/v1/events" + filter).header("Accept", "text/event-stream");
            if (last >= 0) {
                request.header("Last-Event-ID", Long.toString(last));
            }
            HttpResponse<InputStream> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                throw new IOException("answered " + answer.statusCode());
            }
            return new FeedReader(answer.body());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The next event. */
    JsonNode next() throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("data:")) {
                return JSON.readTree(line.substring("data:".length()));
            }
        }
        throw new IOException("the stream has ended");
    }

    /** Whether a heartbeat comes that says this position, before any event. */
    boolean heartbeatAt(long position) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals("id:" + position)) {
                return true;
            }
            if (line.startsWith("data:")) {
                return false;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
