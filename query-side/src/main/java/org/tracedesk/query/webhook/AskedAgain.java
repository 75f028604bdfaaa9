package org.tracedesk.query.webhook;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What is to be sent once more.
 *
 * @param from first position
 * @param to last position; all that were sent unless given
 */
record AskedAgain(
        @NotNull @Min(0) Long from, @Nullable @Min(0) Long to) {}
