package org.tracedesk.edge;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The edge, started on a port and a database of its own, with the built-in accounts' password {@code demo}. */
public final class StartedEdge implements AutoCloseable {

    private static @Nullable StartedEdge shared;

    private final ConfigurableApplicationContext context;

    public StartedEdge(Map<String, String> properties) {
        var application = new SpringApplication(EdgeApplication.class);
        Map<String, Object> defaults = new HashMap<>(Map.of(
                "server.port", "0",
                "spring.datasource.url", DeskDatabase.url(),
                "spring.flyway.enabled", "false",
                "tracedesk.demo", "true"));
        defaults.putAll(properties);
        application.setDefaultProperties(defaults);
        context = application.run();
    }

    /** One server for the tests that only ask. */
    public static synchronized StartedEdge shared() {
        if (shared == null) {
            shared = new StartedEdge(Map.of());
        }
        return shared;
    }

    public Http at(String path) {
        return Http.at(((WebServerApplicationContext) context).getWebServer().getPort(), path);
    }

    /** Sends these characters and nothing more; what came back until the server closed. */
    String raw(String request) throws IOException {
        int port = ((WebServerApplicationContext) context).getWebServer().getPort();
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
