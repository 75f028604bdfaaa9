package org.tracedesk.query.tracking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.ledger.personal.Vault;
import org.tracedesk.model.ticket.Attachment;
import org.tracedesk.model.ticket.TicketState;
import org.tracedesk.query.replay.TicketReplay;

/** Finds an attachment by the SHA-256 of its file, which is sealed; in the ledger, if the read model is not there yet. */
final class AttachmentFinder {

    private final TicketReplay replay;
    private final Vault vault;

    AttachmentFinder(TicketReplay replay, Vault vault) {
        this.replay = replay;
        this.vault = vault;
    }

    /**
     * The attachment with this digest.
     *
     * @throws TicketRejected {@code ATTACHMENT_ERASED} if it may have been one that can be read no more, else
     *     {@code PART_NOT_FOUND}
     */
    Attachment find(TicketState ticket, String sha256) {
        return among(ticket.parts().attachments(), sha256)
                .or(() -> among(newest(ticket.registered().id()), sha256))
                .orElseThrow(() -> new TicketRejected(
                        anyErased(ticket.parts().attachments()) ? Reason.ATTACHMENT_ERASED : Reason.PART_NOT_FOUND));
    }

    private Optional<Attachment> among(List<Attachment> attachments, String sha256) {
        return attachments.stream()
                .filter(one -> vault.open(one.file().sha256())
                        .filter(sha256::equalsIgnoreCase)
                        .isPresent())
                .findFirst();
    }

    private boolean anyErased(List<Attachment> attachments) {
        return attachments.stream()
                .anyMatch(one -> vault.open(one.file().sha256()).isEmpty());
    }

    private List<Attachment> newest(UUID ticket) {
        TicketState present = replay.present(ticket);
        return present == null ? List.of() : present.parts().attachments();
    }
}
