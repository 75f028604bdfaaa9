package org.tracedesk.command.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tracedesk.command.dispatch.Actions;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The mappings that are shipped, and those of the organisation's directory. */
class Mappings {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private final @Nullable Path directory;

    private final YAMLMapper yaml = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    Mappings(@Nullable Path directory) {
        this.directory = directory;
    }

    /** A mapping by name: the organisation's, else the shipped one. */
    Optional<Mapping> find(String name) throws IOException {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        Path own = directory == null ? null : directory.resolve(name + ".yaml");
        if (own != null && Files.isRegularFile(own)) {
            return Optional.of(read(own));
        }
        try (InputStream shipped = Mappings.class.getResourceAsStream("/imports/" + name + ".yaml")) {
            return shipped == null ? Optional.empty() : Optional.of(read(shipped, name + ".yaml"));
        }
    }

    /** A mapping from a file. */
    Mapping read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.getFileName().toString());
        }
    }

    private Mapping read(InputStream in, String file) {
        Mapping mapping;
        try {
            mapping = yaml.readValue(in, Mapping.class);
        } catch (JacksonException e) {
            throw new BrokenMapping(file + ": " + e.getOriginalMessage() + place(e));
        }
        mapping.activities().values().forEach(steps -> steps.forEach(step -> check(step, file)));
        mapping.otherwise().forEach(step -> check(step, file));
        return mapping;
    }

    private static void check(Mapping.Step step, String file) {
        if (Actions.command(step.action()).isEmpty()) {
            throw new BrokenMapping(file + ": there is no command " + step.action());
        }
    }

    private static String place(JacksonException e) {
        return e.getLocation() == null ? "" : " at line " + e.getLocation().getLineNr();
    }
}
