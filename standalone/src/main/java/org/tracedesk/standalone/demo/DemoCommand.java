package org.tracedesk.standalone.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tracedesk.standalone.client.Account;
import org.tracedesk.standalone.client.Answer;
import org.tracedesk.standalone.client.CallFailed;
import org.tracedesk.standalone.client.DeskClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Sends the sample tickets to a running server, step by step, as the people who would do it. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Sends the sample tickets to a running server; a second time adds nothing.")
public final class DemoCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--server",
            paramLabel = "URL",
            defaultValue = "http://localhost:8080",
            description = "Where it runs (default: ${DEFAULT-VALUE}).")
    private URI server = URI.create("http://localhost:8080");

    @Option(
            names = "--password",
            defaultValue = "demo",
            description = "The one password of all built-in accounts (default: ${DEFAULT-VALUE}).")
    private String password = "demo";

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec, "Not called from a command line")
                .commandLine()
                .getOut();
        DeskClient desk = new DeskClient(server);
        int failed = 0;
        for (Sample sample : Sample.shipped()) {
            failed += send(sample, desk, out) ? 0 : 1;
            out.flush();
        }
        return failed == 0 ? 0 : 1;
    }

    private boolean send(Sample sample, DeskClient desk, PrintWriter out) {
        Map<String, String> tickets = new HashMap<>();
        int number = 0;
        for (Step step : sample.steps()) {
            number++;
            try {
                String path = "api/v1/tickets"
                        + (step.on() == null ? "" : "/" + tickets.get(step.on()) + "/" + step.action());
                String key = "demo-" + sample.name() + "-" + number;
                Answer answer = desk.command(
                        new Account(step.as(), password), path, step.body().toString(), key);
                if (step.save() != null) {
                    String id = answer.json().path("id").asString();
                    tickets.put(step.save(), id);
                    out.printf(
                            "%-21s %-18s %s%n",
                            sample.name(), answer.json().path("number").asString(), desk.at("api/v1/tickets/" + id));
                }
            } catch (CallFailed e) {
                out.printf(
                        "%-21s step %d, %s by %s: %s%n",
                        sample.name(), number, step.action(), step.as(), e.getMessage());
                return false;
            }
        }
        return true;
    }
}
