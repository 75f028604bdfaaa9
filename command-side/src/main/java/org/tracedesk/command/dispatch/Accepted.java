package org.tracedesk.command.dispatch;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The answer to an accepted command.
 *
 * @param id the ticket
 * @param version sequence number of the last event the command is answered with
 * @param n number of what it made, where a ticket numbers that
 */
public record Accepted(UUID id, long version, @Nullable Integer n) {}
