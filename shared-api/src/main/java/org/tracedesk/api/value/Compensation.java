package org.tracedesk.api.value;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;

/**
 * What the customer is given for the trouble (form 4, such as 补偿50元优惠券).
 *
 * @param amount zero or more, at most 12 digits and 2 decimals
 * @param currency ISO 4217 code, such as {@code CNY}
 */
public record Compensation(
        @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 2)
        BigDecimal amount,

        @NotNull @Pattern(regexp = "[A-Z]{3}") String currency) {}
