package org.tracedesk.model.ticket;

import java.time.Instant;
import org.tracedesk.api.event.EvidenceAttached;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.StoredFile;

/**
 * A file that was attached.
 *
 * @param name the file's name
 * @param file what is stored
 * @param by login of who attached it
 * @param attachedAt when it was attached
 */
public record Attachment(Personal name, StoredFile file, String by, Instant attachedAt) {

    static Attachment of(EvidenceAttached e) {
        return new Attachment(e.name(), e.file(), e.by(), e.occurredAt());
    }
}
