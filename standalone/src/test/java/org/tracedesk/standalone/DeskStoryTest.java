package org.tracedesk.standalone;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.tracedesk.ledger.testing.AxonServerForTests;

/** The desk as one process on its embedded database. */
class DeskStoryTest extends DeskStory {

    @TempDir
    static Path data;

    private Map<String, String> ledger = Map.of();
    private ConfigurableApplicationContext server;

    @Override
    void start() {
        if (AxonServerForTests.wanted() && ledger.isEmpty()) {
            ledger = AxonServerForTests.emptied().properties();
        }
        List<String> arguments =
                new ArrayList<>(List.of("--server.port=0", "--tracedesk.data-dir=" + data, "--tracedesk.demo=true"));
        ledger.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        server = Tracedesk.application().run(arguments.toArray(String[]::new));
    }

    @Override
    void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Override
    String base() {
        return "http://127.0.0.1:" + server.getEnvironment().getProperty("local.server.port");
    }

    @Override
    List<String> processes() {
        return List.of(base());
    }
}
