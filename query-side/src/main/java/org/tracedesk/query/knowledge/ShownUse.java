package org.tracedesk.query.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A use with an adjusted wording, for those who keep the knowledge base.
 *
 * @param ticket the ticket it was used on
 * @param ticketVersion the ticket's version after it
 * @param reply the standard reply
 * @param title the question it answers
 * @param revision its revision
 * @param text what was said
 * @param reason why
 * @param at when
 * @param by login of who said it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ShownUse(
        UUID ticket,
        long ticketVersion,
        UUID reply,
        @Nullable String title,
        int revision,
        @Nullable String text,
        @Nullable String reason,
        Instant at,
        @Nullable String by) {}
