package org.tracedesk.query.tracking;

import static org.tracedesk.api.value.Role.AGENT;
import static org.tracedesk.api.value.Role.HANDLER;
import static org.tracedesk.api.value.Role.SUPERVISOR;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.api.value.Actor;
import org.tracedesk.api.value.Personal;
import org.tracedesk.edge.access.AccessLog;
import org.tracedesk.edge.signin.RolesMay;
import org.tracedesk.ledger.attachment.AttachmentStore;
import org.tracedesk.ledger.attachment.Damaged;
import org.tracedesk.ledger.personal.DataKey;
import org.tracedesk.ledger.personal.Vault;
import org.tracedesk.model.privacy.Revealing;
import org.tracedesk.model.ticket.Attachment;
import org.tracedesk.model.ticket.TicketState;
import org.tracedesk.query.filter.TicketId;
import org.tracedesk.query.projection.StateJson;

/**
 * Gives out attachments. A picture cannot be masked, so only those get it who may see the ticket unmasked; each time is in the
 * log of accesses.
 */
@RestController
class AttachmentController {

    private static final Logger log = LoggerFactory.getLogger(AttachmentController.class);

    private static final String PATH = "/api/v1/tickets/{id}/attachments/{sha256}";

    private final TrackingRows rows;
    private final AttachmentFinder finder;
    private final Vault vault;
    private final AttachmentStore store;
    private final AccessLog accesses;

    AttachmentController(
            TrackingRows rows, AttachmentFinder finder, Vault vault, AttachmentStore store, AccessLog accesses) {
        this.rows = rows;
        this.finder = finder;
        this.vault = vault;
        this.store = store;
        this.accesses = accesses;
    }

    @Operation(
            summary = "The bytes of an attachment",
            description =
                    "By the SHA-256 of the file. To a supervisor, the responsible person, and the recorder until the"
                            + " customer was told the result.")
    @GetMapping(path = PATH, produces = MediaType.ALL_VALUE)
    @RolesMay({AGENT, HANDLER, SUPERVISOR})
    ResponseEntity<InputStreamResource> attachment(@PathVariable String id, @PathVariable String sha256, Actor actor)
            throws IOException {
        Sight sight = Sight.of(actor);
        TicketState ticket = rows.byId(TicketId.of(id), sight.all(), sight.login(), sight.departmentNames())
                .map(row -> StateJson.read(row.getState()))
                .orElseThrow(() -> new TicketRejected(Reason.TICKET_NOT_FOUND));
        if (!Revealing.maySee(actor, ticket)) {
            throw new TicketRejected(Reason.REVEAL_NOT_ALLOWED);
        }
        Attachment found = finder.find(ticket, sha256);
        InputStream bytes = open(found, ticket);
        accesses.record(actor.login(), "GET " + PATH, "DOWNLOADED", id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.file().mediaType()))
                .contentLength(found.file().size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(found))
                .body(new InputStreamResource(bytes));
    }

    private InputStream open(Attachment found, TicketState ticket) throws IOException {
        try {
            return store.open(found.file().stored(), key(found));
        } catch (Damaged damaged) {
            // The key may still be at hand here while another node has erased the customer.
            String customer = ticket.registered().customerNumber();
            if (damaged.missing()
                    && customer != null
                    && !vault.standing(customer).orElse(false)) {
                throw new TicketRejected(Reason.ATTACHMENT_ERASED);
            }
            log.error("Attachment of ticket {}: {}", ticket.registered().id(), damaged.getMessage());
            throw new TicketRejected(Reason.ATTACHMENT_DAMAGED);
        }
    }

    private DataKey key(Attachment found) {
        if (found.file().sha256() instanceof Personal.Sealed sealed) {
            return vault.key(sealed.key()).orElseThrow(() -> new TicketRejected(Reason.ATTACHMENT_ERASED));
        }
        throw new IllegalStateException("the digest of a stored file is sealed");
    }

    private String disposition(Attachment found) {
        return ContentDisposition.attachment()
                .filename(vault.open(found.name()).orElse(Personal.ERASED), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
