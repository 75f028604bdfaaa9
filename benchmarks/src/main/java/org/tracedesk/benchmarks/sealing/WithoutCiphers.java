package org.tracedesk.benchmarks.sealing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A class directory that stands before a server's own classes and takes its ciphers away; the delivered jar has none of it. */
final class WithoutCiphers {

    private static final String SOURCE = "Cryptography.java";

    private WithoutCiphers() {}

    /** Compiles it into a directory, which is returned. */
    static Path in(Path directory) throws IOException {
        Path source = directory.resolve(SOURCE);
        try (InputStream text = WithoutCiphers.class.getResourceAsStream(SOURCE + ".txt")) {
            if (text == null) {
                throw new IllegalStateException(SOURCE + ".txt is not on the class path");
            }
            Files.copy(text, source);
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler.run(null, null, null, "-d", directory.toString(), source.toString()) != 0) {
            throw new IllegalStateException("the class without ciphers does not compile");
        }
        return directory;
    }
}
