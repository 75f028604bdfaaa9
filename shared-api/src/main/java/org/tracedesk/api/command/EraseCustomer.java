package org.tracedesk.api.command;

import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.tracedesk.api.value.Personal;

/**
 * Erases a customer: nothing personal of him can be read again, anywhere.
 *
 * @param customerId the customer's stream, made of his number
 * @param number the customer's number
 * @param keys ids of the keys that are to be destroyed
 * @param reason why, such as his own request; sealed under a key that stays
 */
public record EraseCustomer(
        @TargetAggregateIdentifier UUID customerId, String number, List<String> keys, Personal reason) {}
