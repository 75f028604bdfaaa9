package org.tracedesk.benchmarks.sealing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;
import org.tracedesk.benchmarks.load.CompareServers;

/**
 * Commands a second over HTTP of the same server without ciphers and keyed digests (first) and as it is delivered (second), in
 * turn. Both store the same rows, the rows of keys included.
 */
public final class SealingCost {

    private SealingCost() {}

    /** Arguments: the executable jar, rounds, seconds of each, clients. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 4) {
            System.err.println("Give the executable jar, rounds, seconds and clients, such as tracedesk.jar 7 15 8");
            System.exit(2);
        }
        Path work = Files.createTempDirectory("tracedesk-sealing");
        try {
            measure(Path.of(arguments[0]), work, arguments);
        } finally {
            FileSystemUtils.deleteRecursively(work);
        }
    }

    private static void measure(Path jar, Path work, String[] arguments) throws Exception {
        Path extracted = work.resolve("app");
        extract(jar, extracted);
        String application = extracted.resolve(jar.getFileName()).toString();
        Path clear = WithoutCiphers.in(Files.createDirectory(work.resolve("clear")));
        try (MeasuredServer without =
                        MeasuredServer.start(clear + File.pathSeparator + application, work.resolve("without"));
                MeasuredServer with = MeasuredServer.start(application, work.resolve("with"))) {
            CompareServers.main(
                    new String[] {arguments[1], arguments[2], arguments[3], without.address(), with.address()});
        }
    }

    private static void extract(Path jar, Path into) throws IOException, InterruptedException {
        int code = new ProcessBuilder(
                        MeasuredServer.JAVA,
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--destination",
                        into.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (code != 0) {
            throw new IOException(jar + " cannot be extracted");
        }
    }
}
