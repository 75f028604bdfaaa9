package org.tracedesk.query.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tracedesk.query.feed.FeedFilter;

/**
 * A service that events are sent to.
 *
 * @param owner login of who subscribed it
 * @param secret sealed, as the former one
 * @param formerUntil until when the former secret signs too
 * @param disabled why nothing is sent; null while it is
 * @param position all up to here was sent, or waits as a delivery, or was not wanted
 * @param againNext where to go on with sending once more; null if nothing is sent again
 * @param failures since the last success
 * @param pausedUntil until when the receiver is left alone
 * @param paused whether that time is still to come
 */
record Webhook(
        UUID id,
        String owner,
        String url,
        List<String> types,
        List<String> forms,
        List<String> departments,
        Instant createdAt,
        byte[] secret,
        byte @Nullable [] formerSecret,
        @Nullable Instant formerUntil,
        @Nullable String disabled,
        long position,
        @Nullable Long againNext,
        @Nullable Long againTo,
        int failures,
        @Nullable Instant failingSince,
        @Nullable Instant pausedUntil,
        boolean paused) {

    /** The receiver says that there will never be anybody at this address again. */
    static final String GONE = "GONE";

    /** Everything failed for days. */
    static final String FAILING = "FAILING";

    FeedFilter filter() {
        return new FeedFilter(Set.copyOf(types), Set.copyOf(forms), Set.copyOf(departments));
    }

    /** Never prints what is secret, sealed or not. */
    @Override
    public String toString() {
        return "Webhook[" + id + "]";
    }
}
