package org.tracedesk.api.value;

import jakarta.validation.constraints.NotNull;

/**
 * How the customer's identity was checked (form 4, 身份确认).
 *
 * @param by what was asked for
 * @param passed whether the answer was right
 */
public record IdentityCheck(
        @NotNull IdentityProof by, @NotNull Boolean passed) {}
