package org.tracedesk.standalone.imports;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.tracedesk.command.imports.ImportProgress;
import org.tracedesk.standalone.client.Account;
import org.tracedesk.standalone.client.DeskClient;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a foreign log into a running server, or into a data directory that no server uses. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Reads a log of another help desk; reading it twice records nothing twice.")
public final class ImportCommand implements Callable<Integer> {

    private final Supplier<SpringApplication> application;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--mapping",
            required = true,
            paramLabel = "NAME|FILE",
            description = "How rows become commands: the name of a mapping such as helpdesk, or a .yaml file.")
    private String mapping = "";

    @Option(names = "--server", paramLabel = "URL", description = "Imports into this running server.")
    private @Nullable URI server;

    @Option(
            names = "--user",
            defaultValue = "admin",
            description = "An account with the role ADMIN (default: ${DEFAULT-VALUE}).")
    private String user = "admin";

    @Option(
            names = "--password",
            defaultValue = "${env:TRACEDESK_PASSWORD}",
            description = "Its password; better given by the environment variable TRACEDESK_PASSWORD.")
    private @Nullable String password;

    @Option(
            names = "--data-dir",
            paramLabel = "DIR",
            description = "Without --server: the data directory to import into (default: data).")
    private @Nullable Path dataDirectory;

    @Parameters(paramLabel = "FILE.csv", description = "The log: UTF-8, a heading, a row an act.")
    private Path file = Path.of("");

    public ImportCommand(Supplier<SpringApplication> application) {
        this.application = application;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw wrong("There is no readable file " + file);
        }
        ImportProgress end = server == null ? here() : at(server);
        PrintWriter out = commandLine().getOut();
        out.print(ImportReport.of(end));
        out.flush();
        return end.status() == ImportProgress.Status.DONE ? 0 : 1;
    }

    private ImportProgress here() throws IOException {
        Path directory = dataDirectory == null ? Path.of("data") : dataDirectory;
        try (LocalImport desk = LocalImport.open(application.get(), directory)) {
            return ImportBar.follow(
                    desk.start(mapping, file, user).orElseThrow(() -> wrong("There is no mapping " + mapping)));
        }
    }

    private ImportProgress at(URI address) throws IOException {
        if (dataDirectory != null) {
            throw wrong("Give --server or --data-dir, not both");
        }
        if (mapping.endsWith(".yaml")) {
            throw wrong("A server reads by its own mappings: give the name of one, not a file");
        }
        if (password == null) {
            throw wrong("Give --password, or the environment variable TRACEDESK_PASSWORD");
        }
        Account admin = new Account(user, password);
        return ImportBar.follow(RemoteImport.start(new DeskClient(address), admin, mapping, file));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(commandLine(), message);
    }

    private CommandLine commandLine() {
        if (spec == null) {
            throw new IllegalStateException("Not called from a command line");
        }
        return spec.commandLine();
    }
}
