package org.tracedesk.api.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.ClockKind;

/** A clock of the ticket told by itself how late it is; nobody did anything. */
public sealed interface ClockEvent extends TicketEvent permits ClockWarned, ClockBreached {

    /** What the clock measures. */
    ClockKind clock();

    /** Which of its kind. */
    int n();

    /** The due time it is about. */
    Instant dueAt();

    /** Name of the form's rule; null if a person said the time. */
    @Nullable
    String rule();
}
