package org.tracedesk.standalone.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.tracedesk.command.imports.Imports;

/** A desk started for one import; its server listens on a port of this machine that nobody is told. */
final class LocalImport implements AutoCloseable {

    private final ConfigurableApplicationContext desk;

    private LocalImport(ConfigurableApplicationContext desk) {
        this.desk = desk;
    }

    static LocalImport open(SpringApplication application, Path dataDirectory) {
        return new LocalImport(application.run(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--tracedesk.notice=false",
                "--tracedesk.data-dir=" + dataDirectory));
    }

    /** Empty if there is no such mapping. */
    Optional<RunningImport> start(String mapping, Path file, String importedBy) throws IOException {
        return desk.getBean(Imports.class).prepare(mapping, file, importedBy).map(one -> {
            Thread.ofPlatform().name("import").daemon().start(one::run);
            return one::progress;
        });
    }

    @Override
    public void close() {
        desk.close();
    }
}
