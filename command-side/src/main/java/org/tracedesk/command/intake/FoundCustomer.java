package org.tracedesk.command.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tracedesk.command.repeat.EarlierTicket;

/**
 * What is known before a ticket is opened.
 *
 * @param number the customer's number; null if he is not known
 * @param tier his type as it was last given
 * @param tickets his earlier contacts, and those about the order, newest first
 */
record FoundCustomer(@Nullable String number, @Nullable String tier, List<EarlierTicket> tickets) {}
