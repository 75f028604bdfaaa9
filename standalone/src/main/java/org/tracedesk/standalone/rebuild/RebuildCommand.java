package org.tracedesk.standalone.rebuild;

import java.io.PrintWriter;
import java.net.URI;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tracedesk.standalone.client.Account;
import org.tracedesk.standalone.client.DeskClient;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Has a running server make a read model anew, or compare it with the ledger, and waits for the end. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description =
                "Has a running server make a read model anew from its events; the present one answers until then.")
public final class RebuildCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--server",
            paramLabel = "URL",
            defaultValue = "http://localhost:8080",
            description = "Where it runs (default: ${DEFAULT-VALUE}).")
    private URI server = URI.create("http://localhost:8080");

    @Option(
            names = "--user",
            defaultValue = "analyst",
            description = "An account with the role ANALYST or ADMIN (default: ${DEFAULT-VALUE}).")
    private String user = "analyst";

    @Option(
            names = "--password",
            defaultValue = "${env:TRACEDESK_PASSWORD}",
            description = "Its password; better given by the environment variable TRACEDESK_PASSWORD.")
    private @Nullable String password;

    @Option(
            names = "--verify",
            description =
                    "Only compares the read model with its events and changes nothing; ends with 1 if they differ.")
    private boolean verify;

    @Parameters(paramLabel = "NAME", description = "The read model, such as tracking-table.")
    private String name = "";

    @Override
    public Integer call() {
        CommandLine line =
                Objects.requireNonNull(spec, "Not called from a command line").commandLine();
        if (password == null) {
            throw new ParameterException(line, "Give --password, or the environment variable TRACEDESK_PASSWORD");
        }
        if (!name.matches("[a-z-]+")) {
            throw new ParameterException(line, "There is no read model " + name);
        }
        Account analyst = new Account(user, password);
        RemoteReplay replay = RemoteReplay.begin(new DeskClient(server), analyst, name, verify);
        ReplayProgress end = ReplayBar.follow(verify ? "Verifying" : "Rebuilding", replay);
        PrintWriter out = line.getOut();
        out.println(end.inWords());
        out.flush();
        return end.done() && (!verify || Boolean.TRUE.equals(end.same())) ? 0 : 1;
    }
}
