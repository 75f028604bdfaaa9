package org.tracedesk.ledger.personal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.tracedesk.ledger.schema.LedgerRefusesToStart;

/** A master key in a file that its owner alone can read. */
record MasterKeyFile(Path path) {

    boolean exists() {
        return Files.exists(path);
    }

    /** @throws LedgerRefusesToStart if there is no key in the file; the message names it */
    MasterKey read() {
        try {
            return MasterKey.of(Files.readString(path));
        } catch (IOException | IllegalArgumentException e) {
            throw new LedgerRefusesToStart(
                    "The master key cannot be read from " + path.toAbsolutePath() + ": " + e.getMessage());
        }
    }

    /** Makes the file with a random key, whole or not at all; one that is there stays. */
    MasterKey make() {
        Path fresh = path.resolveSibling(path.getFileName() + "." + UUID.randomUUID());
        try {
            if (path.toAbsolutePath().getParent() != null) {
                Files.createDirectories(path.toAbsolutePath().getParent());
            }
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, MasterKey.random() + "\n");
            Files.createLink(path, fresh);
        } catch (FileAlreadyExistsException made) {
            return read();
        } catch (IOException e) {
            throw new LedgerRefusesToStart(
                    "The master key cannot be written to " + path.toAbsolutePath() + ": " + e.getMessage());
        } finally {
            delete(fresh);
        }
        return read();
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new LedgerRefusesToStart("The file " + file.toAbsolutePath()
                    + " holds a copy of the master key and cannot be deleted: " + e.getMessage());
        }
    }
}
