package org.tracedesk.command.imports;

import static org.tracedesk.api.value.Role.ADMIN;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tracedesk.api.rejection.Fault;
import org.tracedesk.api.value.Actor;
import org.tracedesk.edge.problem.BodyFaults;
import org.tracedesk.edge.problem.EdgeCode;
import org.tracedesk.edge.problem.EdgeProblem;
import org.tracedesk.edge.signin.RolesMay;

/** Imports over HTTP: the log is the body, in CSV with a heading; the answer says where to follow it. */
@RestController
@RequestMapping("/api/v1/imports")
@RolesMay(ADMIN)
public class ImportEndpoints {

    private final Imports imports;

    ImportEndpoints(Imports imports) {
        this.imports = imports;
    }

    @PostMapping(path = "/{mapping}", consumes = "text/csv")
    ResponseEntity<Void> start(@PathVariable String mapping, InputStream body, Actor actor) throws IOException {
        Path file = Files.createTempFile("tracedesk-import", ".csv");
        boolean started = false;
        try {
            Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
            Optional<LogImport> prepared = imports.prepareNamed(mapping, file, actor.login());
            LogImport one = prepared.orElseThrow(() -> new BodyFaults(List.of(Fault.of("mapping", "UNKNOWN_MAPPING"))));
            UUID id = imports.start(one, () -> delete(file));
            started = true;
            return ResponseEntity.accepted()
                    .location(URI.create("/api/v1/imports/" + id))
                    .build();
        } finally {
            if (!started) {
                delete(file);
            }
        }
    }

    @GetMapping("/{id}")
    ImportProgress progress(@PathVariable UUID id) {
        return imports.find(id).map(LogImport::progress).orElseThrow(() -> new EdgeProblem(EdgeCode.NOT_FOUND));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
