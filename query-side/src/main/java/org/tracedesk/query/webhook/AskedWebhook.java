package org.tracedesk.query.webhook;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.constraint.ShortText;

/**
 * What a service wants to be sent, and where to.
 *
 * @param url where to
 * @param types of events, with or without their version; all unless given
 * @param forms of the events' tickets; all unless given
 * @param departments of which one has the ticket after the event; all unless given
 * @param secret by which messages are signed; one is made unless given
 * @param after the position behind which it begins, -1 for everything; from now on unless given
 */
record AskedWebhook(
        @NotNull @Size(min = 1, max = 2_000) String url,
        @Nullable @Size(max = 100) List<@NotNull @ShortText String> types,
        @Nullable @Size(max = 50) List<@NotNull @ShortText String> forms,
        @Nullable @Size(max = 50) List<@NotNull @ShortText String> departments,
        @Nullable @ShortText String secret,
        @Nullable @Min(-1) Long after) {

    /** Never prints the secret. */
    @Override
    public String toString() {
        return "AskedWebhook";
    }
}
