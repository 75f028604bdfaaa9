package org.tracedesk.standalone.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The folder that holds all of a desk, claimed by one process at a time. */
final class DataDirectory implements AutoCloseable {

    private static final int PASSWORD_BYTES = 24;

    private final Path path;
    private final FileChannel claim;

    private DataDirectory(Path path, FileChannel claim) {
        this.path = path;
        this.claim = claim;
    }

    /** Makes the folder if need be; the claim ends with {@link #close()}, or with the process however it ends. */
    static DataDirectory claim(Path directory) {
        try {
            Path path = made(directory);
            Path lock = path.resolve("lock");
            FileChannel channel = FileChannel.open(
                    lock, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (locked(channel) == null) {
                String owner = Files.readString(lock).strip();
                channel.close();
                throw new DatabaseNotStarted(
                        "The data directory " + path + " is in use by another Tracedesk"
                                + (owner.isEmpty() ? "." : " (process " + owner + ")."),
                        "Stop that one first, give another directory by --tracedesk.data-dir, or talk to the running"
                                + " server over HTTP (--server).",
                        null);
            }
            channel.truncate(0)
                    .write(ByteBuffer.wrap(
                            Long.toString(ProcessHandle.current().pid()).getBytes()));
            return new DataDirectory(path, channel);
        } catch (IOException e) {
            throw new DatabaseNotStarted(
                    "The data directory " + directory.toAbsolutePath() + " cannot be used: " + e,
                    "Give a directory that this user can write by --tracedesk.data-dir.",
                    e);
        }
    }

    private static Path made(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(
                    directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        return directory.toRealPath();
    }

    private static @Nullable FileLock locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }

    /** Where PostgreSQL keeps its data. */
    Path cluster() {
        return path.resolve("postgres");
    }

    /** Where PostgreSQL's programs are unpacked; not in a folder that others may write. */
    Path programs() {
        return path.resolve("postgres-programs");
    }

    /** What PostgreSQL said while it was started. */
    Path startLog() {
        return path.resolve("postgres-start.log");
    }

    /** The file with the database's password, made at the first start and readable by its owner alone. */
    Path passwordFile() throws IOException {
        Path file = path.resolve("postgres-password");
        if (!Files.exists(file)) {
            byte[] random = new byte[PASSWORD_BYTES];
            new SecureRandom().nextBytes(random);
            Path fresh = path.resolve("postgres-password.new");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, HexFormat.of().formatHex(random));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        claim.close();
    }
}
