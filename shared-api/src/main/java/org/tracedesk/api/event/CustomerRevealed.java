package org.tracedesk.api.event;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.tracedesk.api.value.Personal;

/**
 * Somebody looked at the customer and the texts unmasked.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened
 * @param by login of who looked
 * @param reason what for
 */
@Revision("1")
public record CustomerRevealed(UUID ticketId, Instant occurredAt, String by, Personal reason) implements PrivacyEvent {}
