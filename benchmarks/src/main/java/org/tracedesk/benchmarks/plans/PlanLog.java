package org.tracedesk.benchmarks.plans;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads from PostgreSQL's log how statements on the read models ran. */
final class PlanLog implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;
    private final Connection connection;
    private long read;
    private int marks;

    /** @param connection to the same database, for marks in the log */
    PlanLog(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** The plans logged since this was last asked. */
    List<Plan> next() throws SQLException {
        String mark = "mark " + ++marks;
        try (Statement statement = connection.createStatement()) {
            // The log keeps the order of statements, so all before the mark is there when the mark is.
            statement.execute("SELECT '" + mark + "'");
        }
        List<Plan> plans = new ArrayList<>();
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> {
                    for (String line : lines()) {
                        JsonNode entry = JSON.readTree(line);
                        String message = entry.path("message").asString("");
                        if (message.contains("'" + mark + "'")) {
                            return true;
                        }
                        Plan.of(message, entry.path("pid").asInt()).ifPresent(plans::add);
                    }
                    return false;
                });
        return plans;
    }

    private List<String> lines() throws IOException {
        byte[] all;
        try (var channel = Files.newByteChannel(file)) {
            channel.position(read);
            var buffer = java.nio.ByteBuffer.allocate((int) (channel.size() - read));
            while (buffer.hasRemaining() && channel.read(buffer) >= 0) {}
            all = java.util.Arrays.copyOf(buffer.array(), buffer.position());
        }
        int end = all.length;
        while (end > 0 && all[end - 1] != '\n') {
            end--;
        }
        read += end;
        return new String(all, 0, end, StandardCharsets.UTF_8).lines().toList();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
