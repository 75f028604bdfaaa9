package org.tracedesk.command.privacy;

import jakarta.validation.constraints.NotNull;
import org.tracedesk.api.constraint.FreeText;
import org.tracedesk.api.value.Personal;

/**
 * The body of an erasure.
 *
 * @param reason why, such as the customer's own request
 */
record ErasureReason(@NotNull @FreeText Personal reason) {}
