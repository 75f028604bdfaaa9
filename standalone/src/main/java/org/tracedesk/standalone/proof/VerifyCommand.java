package org.tracedesk.standalone.proof;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.tracedesk.ledger.log.ExportedLog;
import org.tracedesk.ledger.notary.Notes;
import org.tracedesk.ledger.proof.LedgerProof;
import org.tracedesk.ledger.proof.Progress;
import org.tracedesk.ledger.proof.TicketProof;
import org.tracedesk.ledger.proof.Verdict;
import org.tracedesk.ledger.seal.SealFile;
import org.tracedesk.ledger.seal.SealSource;
import org.tracedesk.standalone.client.Account;
import org.tracedesk.standalone.client.DeskClient;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Proves that no event was changed, dropped, put in or moved, or names the first that was. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Verifies a ledger: a database, a running server's, or a log that was exported.",
        footer = "Ends with 0 if all is as it was recorded, with 1 if not.")
public final class VerifyCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Option(names = "--server", paramLabel = "URL", description = "Lets this running server verify its own.")
    private @Nullable URI server;

    @Option(
            names = "--user",
            defaultValue = "auditor",
            description = "With --server: an account with the role AUDITOR or SUPERVISOR (default: ${DEFAULT-VALUE}).")
    private String user = "auditor";

    @Option(
            names = "--password",
            defaultValue = "${env:TRACEDESK_PASSWORD}",
            description = "Its password; better given by the environment variable TRACEDESK_PASSWORD.")
    private @Nullable String password;

    @Option(names = "--log", paramLabel = "FILE", description = "A log written by export-log.")
    private @Nullable Path log;

    @Option(
            names = "--seal",
            paramLabel = "FILE",
            description = "Seals that were exported earlier, which have to hold as well.")
    private @Nullable Path sealFile;

    @Option(names = "--ticket", paramLabel = "ID", description = "Only this ticket.")
    private @Nullable UUID ticket;

    @Override
    public Integer call() throws IOException {
        int places = (server == null ? 0 : 1) + (log == null ? 0 : 1) + (database.given() ? 1 : 0);
        if (places > 1) {
            throw wrong("Give one of --server, --log, and --data-dir or --url");
        }
        if (ticket != null && (log != null || sealFile != null)) {
            throw wrong("A seal is about the whole ledger, and a log is verified as a whole: leave out --ticket");
        }
        quiet();
        SealFile seals = sealFile == null ? null : seals(sealFile);
        Verdict verdict = verdict(seals);
        PrintWriter out = commandLine().getOut();
        out.print(ProofReport.of(verdict, seals));
        out.flush();
        return verdict.valid() ? 0 : 1;
    }

    private Verdict verdict(@Nullable SealFile seals) throws IOException {
        try (ProofBar bar = new ProofBar("Verifying")) {
            if (server != null) {
                return at(server, bar);
            }
            return log == null ? inDatabase(seals, bar) : inLog(log, seals, bar);
        }
    }

    private Verdict at(URI address, Progress progress) throws IOException {
        if (password == null) {
            throw wrong("Give --password, or the environment variable TRACEDESK_PASSWORD");
        }
        String seals = sealFile == null ? null : Files.readString(sealFile);
        return new RemoteVerification(new DeskClient(address), new Account(user, password))
                .run(ticket == null ? null : ticket.toString(), seals, progress);
    }

    private Verdict inDatabase(@Nullable SealFile seals, Progress progress) {
        try (OpenedLedger ledger = database.open()) {
            if (ticket != null) {
                return new TicketProof(ledger.rows(), ledger.notes(), ledger.seals())
                        .run(ticket.toString())
                        .orElseThrow(() -> new IllegalStateException("There is no such ticket"));
            }
            List<SealSource> all = new ArrayList<>(List.of(ledger.seals()));
            if (seals != null) {
                all.add(seals);
            }
            String id = ledger.seals().ledger().value();
            return new LedgerProof(ledger.rows(), ledger.notes(), id, all).run(progress);
        }
    }

    private static Verdict inLog(Path file, @Nullable SealFile seals, Progress progress) throws IOException {
        try (ExportedLog exported = new ExportedLog(file)) {
            List<SealSource> all = seals == null ? List.of() : List.of(seals);
            return new LedgerProof(exported, Notes.none(), exported.ledger(), all).run(progress);
        } catch (IOException e) {
            throw new IOException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private SealFile seals(Path file) throws IOException {
        try {
            return SealFile.parse(Files.readString(file));
        } catch (IllegalArgumentException e) {
            throw wrong(file + " is no file of seals");
        } catch (IOException e) {
            throw wrong("There is no readable file " + file);
        }
    }

    /** Libraries say a lot where no application has set how much. */
    public static void quiet() {
        if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
            root.setLevel(Level.WARN);
        }
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
