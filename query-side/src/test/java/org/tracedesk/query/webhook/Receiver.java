package org.tracedesk.query.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another service that events are sent to. */
final class Receiver implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final List<Message> messages = new CopyOnWriteArrayList<>();
    private volatile Function<Message, Reply> reply = message -> new Reply(204, Map.of());

    /** What it was sent. */
    record Message(HttpHeaders headers, String body) {

        JsonNode event() {
            return JSON.readTree(body);
        }

        long position() {
            return event().path("position").asLong();
        }
    }

    /** What it answers. */
    record Reply(int status, Map<String, String> headers) {}

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/events";
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** All that it was sent, whatever it answered. */
    List<Message> messages() {
        return List.copyOf(messages);
    }

    List<Long> positions() {
        return messages.stream().map(Message::position).toList();
    }

    void answers(Function<Message, Reply> how) {
        reply = how;
    }

    void answers(int status) {
        reply = message -> new Reply(status, Map.of());
    }

    private void handle(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        Message message = new Message(
                HttpHeaders.of(exchange.getRequestHeaders(), (name, value) -> true),
                new String(body, StandardCharsets.UTF_8));
        Reply answer = reply.apply(message);
        messages.add(message);
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(answer.status(), -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
