package org.tracedesk.query.deadletter;

import java.time.Instant;
import java.util.UUID;

/**
 * What an administrator decided about the parked events of a ticket.
 *
 * @param id its number
 * @param at when
 * @param login who
 * @param projection name of the read model
 * @param ticket the ticket
 * @param version of the first parked event
 * @param decision what he decided
 * @param reason why
 * @param written how many events are in the read model since
 * @param remaining how many are parked still
 */
record Decision(
        long id,
        Instant at,
        String login,
        String projection,
        UUID ticket,
        long version,
        Kind decision,
        String reason,
        int written,
        int remaining) {

    /** What can be decided. */
    enum Kind {
        /** To write them now, since what was wrong is mended. */
        RETRIED,
        /** To go on without the first. */
        DISCARDED
    }
}
