package org.tracedesk.command.intake;

import org.jspecify.annotations.Nullable;
import org.tracedesk.api.constraint.ShortText;
import org.tracedesk.api.value.Personal;

/**
 * The body of a lookup; one of the three at least.
 *
 * @param contact as the customer gives it
 * @param orderNumber the order he asks about
 * @param number his number, {@code C} + date + serial
 */
record LookUpCustomer(
        @Nullable @ShortText Personal contact,
        @Nullable @ShortText String orderNumber,
        @Nullable @ShortText String number) {}
