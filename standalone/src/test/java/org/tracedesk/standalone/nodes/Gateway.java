package org.tracedesk.standalone.nodes;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One address for both sides, that sends each request where the shipped configuration of the gateway sends it. */
public final class Gateway implements AutoCloseable {

    private static final Path CONFIGURATION = Path.of("../docker/gateway.conf");
    private static final Pattern RULE = Pattern.compile("\\s*\"~(.+)\"\\s+(command-side|query-side):\\d+;");
    private static final Set<String> OF_THE_CONNECTION =
            Set.of("connection", "content-length", "host", "transfer-encoding", "upgrade", "http2-settings");

    private record Rule(Pattern request, String side) {}

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, String> sides;
    private final HttpServer server;

    /** @param sides where each answers */
    public Gateway(Map<String, String> sides) throws IOException {
        this.sides = sides;
        for (String line : Files.readAllLines(CONFIGURATION)) {
            Matcher rule = RULE.matcher(line);
            if (rule.matches()) {
                rules.add(new Rule(Pattern.compile(rule.group(1)), rule.group(2)));
            }
        }
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::pass);
        server.start();
    }

    /** Where it answers, without a slash at the end. */
    public String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
    }

    private String side(HttpExchange exchange) {
        String request =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        String side = rules.stream()
                .filter(rule -> rule.request().matcher(request).find())
                .map(Rule::side)
                .findFirst()
                .orElse("query-side");
        return sides.get(side);
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange;
                InputStream body = exchange.getRequestBody()) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(side(exchange) + exchange.getRequestURI()))
                    .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body.readAllBytes()));
            exchange.getRequestHeaders().forEach((name, values) -> {
                if (!OF_THE_CONNECTION.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                    values.forEach(value -> request.header(name, value));
                }
            });
            HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
            answer.headers().map().forEach((name, values) -> {
                if (!OF_THE_CONNECTION.contains(name)) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
