package org.tracedesk.query.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of an event that was to be sent.
 *
 * @param position the event's place in the ledger
 * @param event its id, which is the id of the message too
 * @param type its type
 * @param ticket its ticket
 * @param status whether the receiver has it
 * @param attempts how often it was sent
 * @param nextAt when it is sent next; null if it is not
 * @param lastAt when it was sent last; null if that is still to come
 * @param answer the status that was answered last
 * @param failure why there was no answer
 * @param millis how long the last answer took
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Delivery(
        long position,
        String event,
        String type,
        String ticket,
        Status status,
        int attempts,
        @Nullable Instant nextAt,
        @Nullable Instant lastAt,
        @Nullable Integer answer,
        @Nullable String failure,
        @Nullable Long millis) {

    /** Whether the receiver has an event. */
    enum Status {
        /** He has answered that he has it. */
        DELIVERED,
        /** It failed and is sent again, or waits behind an earlier event of its ticket. */
        WAITING,
        /** It was sent as often as is tried, and is not sent by itself any more. */
        GIVEN_UP
    }
}
