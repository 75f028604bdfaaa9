package org.tracedesk.query.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as it is shown.
 *
 * @param id its id
 * @param owner login of who subscribed it
 * @param url where events are sent to
 * @param types of events; all if empty
 * @param forms of tickets; all if empty
 * @param departments of tickets; all if empty
 * @param status whether events are sent now
 * @param reason why they are not: {@code GONE} if 410 was answered, {@code FAILING} if nothing else came for days
 * @param createdAt when it was subscribed
 * @param position all up to here was sent, or waits as a delivery, or was not wanted
 * @param failures since the last success
 * @param failingSince since when everything fails
 * @param pausedUntil until when the receiver is left alone
 * @param again what is still to be sent once more
 * @param formerSecretUntil until when the secret before the present one signs too
 * @param secret told only when it is new
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ShownWebhook(
        UUID id,
        String owner,
        String url,
        List<String> types,
        List<String> forms,
        List<String> departments,
        Status status,
        @Nullable String reason,
        Instant createdAt,
        long position,
        int failures,
        @Nullable Instant failingSince,
        @Nullable Instant pausedUntil,
        @Nullable Again again,
        @Nullable Instant formerSecretUntil,
        @Nullable String secret) {

    /** Whether events are sent. */
    enum Status {
        /** They are. */
        ACTIVE,
        /** The receiver fails, or asked for it, and is left alone for a while. */
        PAUSED,
        /** No more, until it is enabled again. */
        DISABLED
    }

    /**
     * Positions that are sent once more.
     *
     * @param next the first that was not yet
     * @param to the last
     */
    record Again(long next, long to) {}

    static ShownWebhook of(Webhook webhook, @Nullable Secret secret) {
        return new ShownWebhook(
                webhook.id(),
                webhook.owner(),
                webhook.url(),
                webhook.types(),
                webhook.forms(),
                webhook.departments(),
                webhook.disabled() != null ? Status.DISABLED : webhook.paused() ? Status.PAUSED : Status.ACTIVE,
                webhook.disabled(),
                webhook.createdAt(),
                webhook.position(),
                webhook.failures(),
                webhook.failingSince(),
                webhook.paused() ? webhook.pausedUntil() : null,
                webhook.againNext() == null || webhook.againTo() == null
                        ? null
                        : new Again(webhook.againNext(), webhook.againTo()),
                webhook.formerSecret() == null ? null : webhook.formerUntil(),
                secret == null ? null : secret.text());
    }
}
