package org.tracedesk.ledger.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.tracedesk.ledger.personal.DataKey;

/**
 * A directory of encrypted files, each named by the SHA-256 of its bytes. A file is there whole or not at all: it is written
 * beside, forced to the disk, and renamed.
 */
public final class AttachmentStore {

    private static final int PIECE_BYTES = 64 * 1024;

    private final Path directory;
    private final Path incoming;

    AttachmentStore(Path directory) {
        this.directory = directory;
        this.incoming = directory.resolve("incoming");
    }

    /**
     * Encrypts a file as it comes in; nothing of it is ever on the disk in clear.
     *
     * @param most bytes that it may have
     * @throws TooLarge if it has more; nothing of it stays
     */
    public Incoming receive(DataKey key, InputStream content, long most) throws IOException {
        make(incoming);
        Path part = incoming.resolve(UUID.randomUUID() + ".part");
        boolean whole = false;
        try {
            MessageDigest encrypted = Sha256.begun();
            MessageDigest clear = Sha256.begun();
            long size;
            try (OutputStream file = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW);
                    OutputStream out = key.encrypting(new DigestOutputStream(file, encrypted))) {
                size = copy(new DigestInputStream(content, clear), out, most);
            }
            force(part);
            whole = true;
            return new Incoming(part, size, Sha256.hex(clear), Sha256.hex(encrypted));
        } finally {
            if (!whole) {
                Files.deleteIfExists(part);
            }
        }
    }

    /** Puts a received file into its place; from then on it outlives a crash. */
    public void keep(Incoming file) throws IOException {
        Path shelf = shelf(file.stored());
        make(shelf);
        Files.move(file.part(), place(file.stored()), StandardCopyOption.ATOMIC_MOVE);
        force(shelf);
        force(directory);
    }

    /** Takes back a received file that was not put into its place. */
    public void drop(Incoming file) throws IOException {
        Files.deleteIfExists(file.part());
    }

    /**
     * The bytes of a file in clear, once all that is stored has been looked at.
     *
     * @throws Damaged if it is missing, or is not what its name says
     */
    public InputStream open(String stored, DataKey key) throws IOException {
        Path place = place(stored);
        try {
            if (!digest(place).equals(stored)) {
                throw new Damaged(stored, false);
            }
            return key.decrypting(Files.newInputStream(place));
        } catch (NoSuchFileException missing) {
            throw new Damaged(stored, true);
        }
    }

    /** Removes a file; one that is not there is removed already. */
    public void remove(String stored) throws IOException {
        Files.deleteIfExists(place(stored));
    }

    /** Removes what was being received before then, by a process that was stopped. */
    public void removeParts(Instant before) throws IOException {
        if (!Files.isDirectory(incoming)) {
            return;
        }
        try (Stream<Path> parts = Files.list(incoming)) {
            for (Path part : parts.toList()) {
                if (Files.getLastModifiedTime(part).toInstant().isBefore(before)) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    private Path place(String stored) {
        return shelf(stored).resolve(stored);
    }

    private Path shelf(String stored) {
        if (!stored.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no SHA-256");
        }
        return directory.resolve(stored.substring(0, 2));
    }

    private static long copy(InputStream content, OutputStream out, long most) throws IOException {
        byte[] piece = new byte[PIECE_BYTES];
        long size = 0;
        for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
            size += read;
            if (size > most) {
                throw new TooLarge();
            }
            out.write(piece, 0, read);
        }
        return size;
    }

    private static String digest(Path file) throws IOException {
        MessageDigest digest = Sha256.begun();
        try (InputStream stored = new DigestInputStream(Files.newInputStream(file), digest)) {
            stored.transferTo(OutputStream.nullOutputStream());
        }
        return Sha256.hex(digest);
    }

    /** Only the user that the processes run as can look into it. */
    private static void make(Path directory) throws IOException {
        Files.createDirectories(
                directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    /** A directory is forced as a file is, so that a rename in it is durable too. */
    private static void force(Path path) throws IOException {
        boolean file = Files.isRegularFile(path);
        try (FileChannel channel = FileChannel.open(path, file ? StandardOpenOption.WRITE : StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
