package org.tracedesk.command.dispatch;

import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Actor;

/**
 * Who sends a command over HTTP, and under which conditions.
 *
 * @param actor who is signed in
 * @param idempotencyKey header {@code Idempotency-Key}, 1 to 255 characters
 * @param ifMatch version of header {@code If-Match}; null without it, or for {@code *}
 */
public record Sender(
        Actor actor,
        @Nullable String idempotencyKey,
        @Nullable Long ifMatch) {

    /** The key with its account: the same key of another account is another key. */
    public @Nullable String accountKey() {
        return idempotencyKey == null ? null : actor.login() + "\n" + idempotencyKey;
    }
}
