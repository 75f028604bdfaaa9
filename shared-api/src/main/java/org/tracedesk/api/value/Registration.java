package org.tracedesk.api.value;

import org.jspecify.annotations.Nullable;

/**
 * What the desk gives a ticket when it is opened, allocated before the ticket decides; gaps are allowed.
 *
 * @param number the ticket's number, unique over all forms and never reused
 * @param customerNumber the customer's number; none where the form needs no customer
 */
public record Registration(String number, @Nullable String customerNumber) {}
