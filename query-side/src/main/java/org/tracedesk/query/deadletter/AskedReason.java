package org.tracedesk.query.deadletter;

import jakarta.validation.constraints.NotNull;
import org.tracedesk.api.constraint.ShortText;

/**
 * A decision.
 *
 * @param reason why; it is kept, so it says nothing of a customer
 */
record AskedReason(@NotNull @ShortText String reason) {}
