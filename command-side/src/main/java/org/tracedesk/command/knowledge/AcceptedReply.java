package org.tracedesk.command.knowledge;

import java.util.UUID;

/**
 * The answer to an accepted command on a standard reply.
 *
 * @param id the standard reply
 * @param revision revision that the command made, or the present one
 * @param version sequence number of the last event the command is answered with
 */
record AcceptedReply(UUID id, int revision, long version) {}
