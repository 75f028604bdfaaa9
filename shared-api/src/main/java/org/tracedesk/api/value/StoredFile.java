package org.tracedesk.api.value;

/**
 * A file that is kept outside the ledger, encrypted under the key of the ticket's customer.
 *
 * @param mediaType what it is, such as {@code image/png}
 * @param size bytes of the file itself
 * @param sha256 SHA-256 of the file itself, 64 small hexadecimal digits. Whoever has a file could try it against a digest,
 *     so it is as personal as the file is, and sealed as it is
 * @param stored SHA-256 of the stored, encrypted bytes, by which they are found and proven without any key
 */
public record StoredFile(String mediaType, long size, Personal sha256, String stored) {}
