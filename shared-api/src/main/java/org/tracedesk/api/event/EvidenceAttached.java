package org.tracedesk.api.event;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.StoredFile;

/**
 * A file was attached to a ticket; its bytes are kept outside the ledger.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened
 * @param by login of who attached it
 * @param name the file's name
 * @param file what is stored
 */
@Revision("1")
public record EvidenceAttached(UUID ticketId, Instant occurredAt, String by, Personal name, StoredFile file)
        implements EvidenceEvent {}
