package org.tracedesk.api.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.tracedesk.api.value.Personal;

/**
 * A customer was erased: the keys of everything personal of him are destroyed, and whatever was made of it is taken away.
 *
 * @param customerId the customer's stream
 * @param occurredAt when it happened
 * @param number the customer's number, which stays
 * @param by login of who erased
 * @param keys ids of the keys that are destroyed
 * @param reason why; sealed under a key that stays
 */
@Revision("1")
public record CustomerErased(
        UUID customerId, Instant occurredAt, String number, String by, List<String> keys, Personal reason)
        implements CustomerEvent {}
