package org.tracedesk.command.evidence;

import java.util.UUID;

/**
 * The answer to an accepted attachment.
 *
 * @param id the ticket
 * @param version sequence number of the last event the command is answered with
 * @param sha256 SHA-256 of the file, by which it is asked for
 */
record Attached(UUID id, long version, String sha256) {}
