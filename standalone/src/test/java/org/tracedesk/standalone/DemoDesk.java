package org.tracedesk.standalone;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import org.tracedesk.standalone.client.Account;
import org.tracedesk.standalone.client.DeskClient;
import tools.jackson.databind.JsonNode;

/** A desk in this process, with its own database and demo accounts, and ways to ask it; paths begin with {@code api/}. */
final class DemoDesk implements AutoCloseable {

    private final ConfigurableApplicationContext server;
    private final DeskClient client;

    private DemoDesk(ConfigurableApplicationContext server) {
        this.server = server;
        this.client = new DeskClient(URI.create(base()));
    }

    /** @param settings such as {@code --tracedesk.seal.every=200ms} */
    static DemoDesk start(Path data, String... settings) {
        Stream<String> own = Stream.of("--server.port=0", "--tracedesk.data-dir=" + data, "--tracedesk.demo=true");
        return new DemoDesk(Tracedesk.application()
                .run(Stream.concat(own, Stream.of(settings)).toArray(String[]::new)));
    }

    /** Its address, without a slash at the end. */
    String base() {
        return "http://127.0.0.1:" + server.getEnvironment().getProperty("local.server.port");
    }

    <T> T bean(Class<T> type) {
        return server.getBean(type);
    }

    /** Sends what is expected to be accepted. */
    JsonNode post(String as, String path, String json) {
        return client.command(account(as), path, json, UUID.randomUUID().toString())
                .json();
    }

    JsonNode get(String as, String path) {
        return client.get(account(as), URI.create(path)).json();
    }

    String text(String as, String path) {
        return client.get(account(as), URI.create(path)).text();
    }

    /** Sends anything, and gives the answer whatever it is; an empty login signs in nobody, an empty body is none. */
    HttpResponse<String> send(String as, String method, String path, String type, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base() + "/" + path));
        if (body.isEmpty()) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            request.header("Content-Type", type).method(method, HttpRequest.BodyPublishers.ofString(body));
        }
        return AnyRequest.send(as, request);
    }

    private static Account account(String login) {
        return new Account(login, "demo");
    }

    @Override
    public void close() {
        server.close();
    }
}
