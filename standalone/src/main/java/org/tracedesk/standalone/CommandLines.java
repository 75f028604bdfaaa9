package org.tracedesk.standalone;

import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.tracedesk.standalone.demo.DemoCommand;
import org.tracedesk.standalone.imports.ImportCommand;
import org.tracedesk.standalone.move.MoveCommand;
import org.tracedesk.standalone.proof.ExportLogCommand;
import org.tracedesk.standalone.proof.VerifyCommand;
import org.tracedesk.standalone.rebuild.RebuildCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/** What the jar does when its first argument is a word. */
@Command(
        name = "tracedesk",
        mixinStandardHelpOptions = true,
        versionProvider = CommandLines.Version.class,
        synopsisHeading = "",
        customSynopsis = {
            "Usage: java -jar tracedesk.jar [--server.port=N] [--tracedesk.data-dir=DIR] [--tracedesk.demo=true]",
            "                               [--spring.datasource.url=URL] ...",
            "       java -jar tracedesk.jar COMMAND ..."
        },
        description = "Starts the server, or does one of the commands.")
final class CommandLines implements Runnable {

    private static final Set<String> OURS = Set.of("--help", "--version");

    /** Anything but options of the server. */
    static boolean meant(String[] arguments) {
        return arguments.length > 0 && (!arguments[0].startsWith("--") || OURS.contains(arguments[0]));
    }

    static CommandLine of(Supplier<SpringApplication> application) {
        CommandLine line = new CommandLine(new CommandLines())
                .addSubcommand(new ImportCommand(application))
                .addSubcommand(new RebuildCommand())
                .addSubcommand(new VerifyCommand())
                .addSubcommand(new ExportLogCommand())
                .addSubcommand(new MoveCommand())
                .addSubcommand(new DemoCommand());
        return line.setParameterExceptionHandler(CommandLines::wrongArguments)
                .setExecutionExceptionHandler((e, command, parsed) -> failed(command, e));
    }

    private static int wrongArguments(ParameterException e, String[] arguments) {
        say(e.getCommandLine(), e.getMessage() + " (see --help)");
        return CommandLine.ExitCode.USAGE;
    }

    private static int failed(CommandLine command, Exception e) {
        say(command, e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static void say(CommandLine command, @Nullable String message) {
        command.getErr().println("tracedesk: " + message);
        command.getErr().flush();
    }

    /** A word that is no command comes here as well; picocli refuses it before. */
    @Override
    public void run() {
        throw new IllegalStateException("Give a command (see --help)");
    }

    /** The version that the jar was built as. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String built = CommandLines.class.getPackage().getImplementationVersion();
            return new String[] {"Tracedesk " + (built == null ? "(not packaged)" : built)};
        }
    }
}
