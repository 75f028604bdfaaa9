package org.tracedesk.api.command;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.constraint.Acknowledged;
import org.tracedesk.api.constraint.ShortText;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.StoredFile;

/**
 * 附件: a screenshot, a recording or a report that shows what the ticket says (forms 2 and 5); its bytes are kept outside the
 * ledger.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened, if not now
 * @param file what was received, encrypted and stored
 * @param name the file's name
 * @param acknowledge warnings that the sender has seen and stands by
 */
public record AttachEvidence(
        @Resolved @NotNull UUID ticketId,
        @Nullable @PastOrPresent Instant occurredAt,
        @Resolved @NotNull StoredFile file,
        @NotNull @ShortText Personal name,
        @Nullable @Acknowledged List<String> acknowledge)
        implements EvidenceCommand {}
