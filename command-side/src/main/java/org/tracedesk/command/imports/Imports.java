package org.tracedesk.command.imports;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/** Imports of foreign logs; one that was stopped goes on where it was when the log is sent again. */
public class Imports {

    private static final int REMEMBERED = 100;

    private final Mappings mappings;
    private final CaseImport.Surroundings desk;
    private final Cache<UUID, LogImport> running =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    Imports(Mappings mappings, CaseImport.Surroundings desk) {
        this.mappings = mappings;
        this.desk = desk;
    }

    /**
     * Prepares an import.
     *
     * @param mapping name of a mapping, or path of one
     * @return empty if there is no such mapping
     */
    public Optional<LogImport> prepare(String mapping, Path file, String importedBy) throws IOException {
        Path own = Path.of(mapping);
        return mapping.endsWith(".yaml") && Files.isRegularFile(own)
                ? Optional.of(prepared(name(own), mappings.read(own), file, importedBy))
                : prepareNamed(mapping, file, importedBy);
    }

    /** Prepares an import by a mapping that the server has. */
    Optional<LogImport> prepareNamed(String mapping, Path file, String importedBy) throws IOException {
        Optional<Mapping> found = mappings.find(mapping);
        return found.isEmpty() ? Optional.empty() : Optional.of(prepared(mapping, found.get(), file, importedBy));
    }

    private LogImport prepared(String name, Mapping mapping, Path file, String importedBy) throws IOException {
        return new LogImport(name, mapping, importedBy, desk, file);
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

    private static String name(Path mapping) {
        String file = mapping.getFileName().toString();
        return file.substring(0, file.length() - ".yaml".length());
    }
}
