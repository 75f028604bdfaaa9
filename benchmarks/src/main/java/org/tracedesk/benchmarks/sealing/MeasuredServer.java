package org.tracedesk.benchmarks.sealing;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;

/** A server of the extracted jar, in a process of its own, with its data in a directory of its own. */
final class MeasuredServer implements AutoCloseable {

    /** That of this process, whatever else is installed. */
    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private static final String MAIN = "org.tracedesk.standalone.Tracedesk";
    private static final Duration START = Duration.ofMinutes(2);

    private final Process process;
    private final String address;

    private MeasuredServer(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Starts it, and returns when it answers.
     *
     * @param classPath what is looked at first, and the application
     * @param directory for data and log
     */
    static MeasuredServer start(String classPath, Path directory) throws IOException {
        int port = freePort();
        Files.createDirectories(directory);
        Process process = new ProcessBuilder(
                        JAVA,
                        "-Xmx1g",
                        "-cp",
                        classPath,
                        MAIN,
                        "--tracedesk.demo=true",
                        "--server.port=" + port,
                        "--tracedesk.data-dir=" + directory.resolve("data"))
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile())
                .start();
        var server = new MeasuredServer(process, "http://127.0.0.1:" + port);
        Awaitility.await().atMost(START).ignoreExceptions().until(server::ready);
        return server;
    }

    String address() {
        return address;
    }

    private boolean ready() throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest health = HttpRequest.newBuilder(URI.create(address + "/actuator/health/readiness"))
                    .build();
            return http.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Stops it, and waits until it has stopped its database. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
