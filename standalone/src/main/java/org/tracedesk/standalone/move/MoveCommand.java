package org.tracedesk.standalone.move;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tracedesk.ledger.move.LedgerMove;
import org.tracedesk.ledger.schema.LedgerSchema;
import org.tracedesk.ledger.schema.StoreInUse;
import org.tracedesk.standalone.postgres.DeskDatabase;
import org.tracedesk.standalone.proof.DatabaseOptions;
import org.tracedesk.standalone.proof.VerifyCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Copies the events of a desk from PostgreSQL to Axon Server, while the desk is in use. */
@Command(
        name = "move-ledger",
        mixinStandardHelpOptions = true,
        description = {
            "Moves the ledger to an empty Axon Server. The desk may run meanwhile: it answers 503 to commands from the last",
            "moment on. A move that was stopped goes on when it is called again. Then start the desk with",
            "--tracedesk.event-store=axon-server."
        })
public final class MoveCommand implements Callable<Integer> {

    private static final String TARGET = "axon-server";
    private static final int CONNECTIONS = 4;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--to", required = true, paramLabel = TARGET, description = "Where the events go.")
    private String to = "";

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("Not called from a command line");
        }
        if (!to.equals(TARGET)) {
            throw new ParameterException(spec.commandLine(), "A ledger moves to " + TARGET + " only");
        }
        VerifyCommand.quiet();
        try (DeskDatabase desk = database.database();
                HikariDataSource source = new HikariDataSource(pool(desk));
                ServerConnection target = server.connect()) {
            report(moved(source, target), spec.commandLine().getOut());
        }
        return 0;
    }

    private static LedgerMove.Moved moved(HikariDataSource source, ServerConnection target) {
        StoreInUse inUse = new StoreInUse(LedgerSchema.prepare(source, false), source);
        try (MoveBar bar = new MoveBar()) {
            return new LedgerMove(inUse, source, target.calls(), bar).run();
        }
    }

    private static HikariConfig pool(DeskDatabase desk) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(desk.url());
        pool.setUsername(desk.username());
        pool.setPassword(desk.password());
        pool.setMaximumPoolSize(CONNECTIONS);
        return pool;
    }

    private void report(LedgerMove.Moved moved, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%,d events are in Axon Server as they were; SHA-256 of both: %s%n",
                moved.events(),
                moved.digest());
        out.println("Start the desk with --tracedesk.event-store=axon-server --axon.axonserver.servers="
                + server.address());
        out.flush();
    }
}
