package org.tracedesk.model.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Outcome;

/**
 * How far a round has come.
 *
 * @param startedAt when work began: the response to the customer
 * @param resolvedAt when it was last resolved, with any outcome
 * @param outcome what came of it
 * @param informedAt when the customer was last told
 * @param reply the standard reply that was last used
 * @param notedAt when something of the handling was last written down: a note, a standard reply, an answer of the customer
 */
public record Progress(
        @Nullable Instant startedAt,
        @Nullable Instant resolvedAt,
        @Nullable Outcome outcome,
        @Nullable Instant informedAt,
        @Nullable UsedReply reply,
        @Nullable Instant notedAt) {

    static final Progress NONE = new Progress(null, null, null, null, null, null);

    Progress started(Instant at) {
        return new Progress(startedAt == null ? at : startedAt, resolvedAt, outcome, informedAt, reply, notedAt);
    }

    Progress resolved(Instant at, Outcome result) {
        return new Progress(startedAt, at, result, informedAt, reply, notedAt);
    }

    Progress informed(Instant at) {
        return new Progress(startedAt, resolvedAt, outcome, at, reply, notedAt);
    }

    Progress replied(UsedReply used, Instant at) {
        return new Progress(startedAt, resolvedAt, outcome, informedAt, used, at);
    }

    Progress noted(Instant at) {
        return new Progress(startedAt, resolvedAt, outcome, informedAt, reply, at);
    }
}
