package org.tracedesk.command.imports;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.tracedesk.command.assignment.Assignees;
import org.tracedesk.command.dispatch.TicketGateway;
import org.tracedesk.command.intake.Registrar;
import org.tracedesk.edge.directory.Directory;
import org.tracedesk.edge.json.StrictBody;
import tools.jackson.databind.json.JsonMapper;

/** Imports of foreign logs; one that was stopped goes on where it was when the log is sent again. */
public class Imports {

    private static final int REMEMBERED = 100;

    private final Mappings mappings;
    private final CaseImport.Surroundings desk;
    private final Cache<UUID, LogImport> running =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    Imports(
            Mappings mappings,
            TicketGateway tickets,
            Registrar registrar,
            Directory directory,
            Assignees assignees,
            StrictBody bodies) {
        this.mappings = mappings;
        this.desk = new CaseImport.Surroundings(
                "",
                tickets,
                registrar,
                directory,
                assignees,
                bodies,
                JsonMapper.builder().build());
    }

    /**
     * Prepares an import.
     *
     * @param mapping name of a mapping, or path of one
     * @return empty if there is no such mapping
     */
    public Optional<LogImport> prepare(String mapping, Path file, String importedBy) throws IOException {
        Path own = Path.of(mapping);
        Optional<Mapping> found = mapping.endsWith(".yaml") && Files.isRegularFile(own)
                ? Optional.of(mappings.read(own))
                : mappings.find(mapping);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new LogImport(name(mapping), found.get(), by(importedBy), file));
    }

    /** Prepares an import by a mapping that the server has. */
    Optional<LogImport> prepareNamed(String mapping, Path file, String importedBy) throws IOException {
        Optional<Mapping> found = mappings.find(mapping);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new LogImport(mapping, found.get(), by(importedBy), file));
    }

    /** Runs an import aside; its progress is found by the id. */
    UUID start(LogImport one, Runnable afterwards) {
        UUID id = UUID.randomUUID();
        running.put(id, one);
        Thread.ofPlatform().name("import").daemon().start(() -> {
            try {
                one.run();
            } finally {
                afterwards.run();
            }
        });
        return id;
    }

    Optional<LogImport> find(UUID id) {
        return Optional.ofNullable(running.getIfPresent(id));
    }

    private static String name(String mapping) {
        String file = Path.of(mapping).getFileName().toString();
        return file.endsWith(".yaml") ? file.substring(0, file.length() - ".yaml".length()) : file;
    }

    private CaseImport.Surroundings by(String login) {
        return new CaseImport.Surroundings(
                login,
                desk.tickets(),
                desk.registrar(),
                desk.directory(),
                desk.assignees(),
                desk.bodies(),
                desk.json());
    }
}
