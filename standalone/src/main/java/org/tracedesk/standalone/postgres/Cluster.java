package org.tracedesk.standalone.postgres;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL cluster in a folder of ours, and its programs. */
final class Cluster {

    private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);
    private static final String SECONDS_TO_RECOVER = "600";
    private static final String SECONDS_TO_STOP = "60";
    private static final int TRIES_TO_STOP = 60 * 20;

    private final Path programs;
    private final Path folder;
    private final Path startLog;

    Cluster(Path programs, Path folder, Path startLog) {
        this.programs = programs;
        this.folder = folder;
        this.startLog = startLog;
    }

    /** Makes an empty cluster unless there is one; what a first start that was cut short left is put aside. */
    void initialise(String owner, Path passwordFile) throws IOException {
        Path complete = folder.resolve("tracedesk-complete");
        if (Files.exists(complete)) {
            return;
        }
        if (Files.exists(folder)) {
            FileTime made = Files.getLastModifiedTime(folder);
            Files.move(folder, folder.resolveSibling("postgres-unfinished-" + made.toMillis()));
        }
        run(
                "initdb",
                "--pgdata=" + folder,
                "--username=" + owner,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                // The same order on every machine, and indexes that survive an update of the machine's libraries.
                "--locale=C.UTF-8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        Files.createFile(complete);
    }

    void start(int port, Map<String, String> settings) throws IOException {
        String options = settings.entrySet().stream()
                .map(setting -> "-c " + setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining(" ", "-p " + port + " ", ""));
        run("pg_ctl", "start", "-w", "-t", SECONDS_TO_RECOVER, "-D", folder.toString(), "-o", options);
    }

    void stop() throws IOException {
        run("pg_ctl", "stop", "-m", "fast", "-w", "-t", SECONDS_TO_STOP, "-D", folder.toString());
    }

    /** Stops what an earlier process that was killed left running. */
    void stopOrphan() throws IOException {
        Path pidFile = folder.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        String pid = Files.readAllLines(pidFile).getFirst().strip();
        if (ProcessHandle.of(Long.parseLong(pid)).filter(this::worksHere).isPresent()) {
            LOG.info("Stopping the PostgreSQL (process {}) that an earlier run left behind", pid);
            run("pg_ctl", "kill", "INT", pid);
        }
        awaitNobodyHere();
        // It is there still if PostgreSQL was killed. The machine may have given the number to another program since,
        // and
        // PostgreSQL would refuse to start. Nobody else can be starting here: the data directory is claimed.
        Files.deleteIfExists(pidFile);
    }

    /** A PostgreSQL that stops writes what it has in memory; the children of one that was killed end by themselves. */
    private void awaitNobodyHere() throws IOException {
        for (int tries = 0; tries < TRIES_TO_STOP; tries++) {
            if (ProcessHandle.allProcesses().noneMatch(this::worksHere)) {
                return;
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("Interrupted while PostgreSQL stops", e);
            }
        }
        throw new IOException("Processes of an earlier PostgreSQL still work in " + folder);
    }

    /** All of PostgreSQL's processes have its data directory as their working directory. */
    private boolean worksHere(ProcessHandle process) {
        try {
            return process.info()
                            .command()
                            .filter(command -> command.endsWith("/postgres"))
                            .isPresent()
                    && Files.isSameFile(Path.of("/proc", Long.toString(process.pid()), "cwd"), folder);
        } catch (IOException goneOrSomebodyElses) {
            return false;
        }
    }

    private void run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it is not.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(programs.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(startLog.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        try {
            int exit = builder.start().waitFor();
            if (exit != 0) {
                throw new IOException(program + " ended with " + exit + " (" + lastSaid() + "); see " + startLog
                        + " and " + folder.resolve("log"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while " + program + " runs", e);
        }
    }

    private String lastSaid() throws IOException {
        return Files.readAllLines(startLog).stream()
                .filter(line -> !line.isBlank())
                .reduce("", (before, line) -> line);
    }
}
