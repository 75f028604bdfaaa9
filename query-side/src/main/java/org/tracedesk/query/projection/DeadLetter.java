package org.tracedesk.query.projection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that is not in a read model.
 *
 * @param projection name of the read model
 * @param ticket the event's ticket
 * @param version its place in the ticket
 * @param position its place in the ledger
 * @param type what happened
 * @param failure why its rows could not be written; null if it only waits behind an earlier one of its ticket
 * @param attempts how often that was tried
 * @param parkedAt since when
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeadLetter(
        String projection,
        UUID ticket,
        long version,
        long position,
        String type,
        @Nullable String failure,
        int attempts,
        Instant parkedAt) {}
