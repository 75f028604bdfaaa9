package org.tracedesk.command.dispatch;

import java.util.UUID;

/**
 * The answer to an accepted command.
 *
 * @param id the ticket
 * @param version sequence number of the last event the command is answered with
 */
public record Accepted(UUID id, long version) {}
