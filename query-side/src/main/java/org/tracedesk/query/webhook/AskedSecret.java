package org.tracedesk.query.webhook;

import org.jspecify.annotations.Nullable;
import org.tracedesk.api.constraint.ShortText;

/**
 * A change of secret.
 *
 * @param secret the new one; one is made unless given
 */
record AskedSecret(@Nullable @ShortText String secret) {

    /** Never prints the secret. */
    @Override
    public String toString() {
        return "AskedSecret";
    }
}
