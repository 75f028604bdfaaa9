package org.tracedesk.query.tracking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tracedesk.edge.problem.FaultCode;
import org.tracedesk.query.filter.Asked;

/**
 * When a ticket is wanted to be seen: at a version, at a time of recording, or now.
 *
 * @param version sequence number of the last event that is to count
 * @param at the events recorded until then are to count
 */
record Moment(@Nullable Long version, @Nullable Instant at) {

    static Moment read(Asked asked) {
        Moment moment = new Moment(asked.number("version"), asked.instant("at"));
        if (moment.version != null && moment.at != null) {
            asked.fault(FaultCode.TOO_MANY.at("at"));
        }
        return moment;
    }

    boolean present() {
        return version == null && at == null;
    }

    boolean includes(long eventVersion, Instant recordedAt) {
        return version == null ? at == null || !recordedAt.isAfter(at) : eventVersion <= version;
    }

    /** Whether the events that count reach as far as was wanted. */
    boolean reachedBy(long lastVersion) {
        return lastVersion >= 0 && (version == null || version == lastVersion);
    }
}
