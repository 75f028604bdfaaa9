package org.tracedesk.standalone.proof;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tracedesk.ledger.log.LogExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes every stored event into a file, byte by byte as it is stored. */
@Command(
        name = "export-log",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a ledger into a file that 'verify --log' reads, a line an event.",
            "It holds all that the ledger holds: keep it as safe as the database."
        })
public final class ExportLogCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Parameters(paramLabel = "FILE", description = "A new file; compressed if its name ends in .gz.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        if (spec == null) {
            throw new IllegalStateException("Not called from a command line");
        }
        VerifyCommand.quiet();
        try (OpenedLedger ledger = database.open();
                ProofBar bar = new ProofBar("Exporting")) {
            LogExport export = new LogExport(ledger.rows(), ledger.seals().ledger());
            export.to(file, position -> bar.at(position + 1, export.head() + 1));
            PrintWriter out = spec.commandLine().getOut();
            out.printf(Locale.ROOT, "%,d events are in %s%n", export.head() + 1, file);
            out.flush();
            return 0;
        } catch (FileAlreadyExistsException e) {
            throw new ParameterException(spec.commandLine(), "There is a file " + file + " already");
        }
    }
}
