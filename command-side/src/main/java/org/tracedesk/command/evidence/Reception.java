package org.tracedesk.command.evidence;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.command.AttachEvidence;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.api.value.Effect;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.Recorded;
import org.tracedesk.api.value.StoredFile;
import org.tracedesk.command.dispatch.Commands;
import org.tracedesk.command.dispatch.Sender;
import org.tracedesk.edge.json.JsonAnswers;
import org.tracedesk.edge.json.ResolvedComponents;
import org.tracedesk.edge.json.StrictBody;
import org.tracedesk.edge.problem.BodyFaults;
import org.tracedesk.edge.problem.FaultCode;
import org.tracedesk.ledger.attachment.AttachmentStore;
import org.tracedesk.ledger.attachment.Incoming;
import org.tracedesk.ledger.attachment.TooLarge;
import org.tracedesk.ledger.personal.DataKey;
import org.tracedesk.ledger.personal.Vault;

/** Takes files in: encrypted, forced to the disk, then recorded; what is not recorded does not stay. */
class Reception {

    private final Commands commands;
    private final Vault vault;
    private final AttachmentStore store;
    private final Attachments attachments;
    private final AttachmentLimits limits;
    private final StrictBody bodies;
    private final JsonAnswers json;

    Reception(
            Commands commands,
            Vault vault,
            AttachmentStore store,
            Attachments attachments,
            AttachmentLimits limits,
            StrictBody bodies,
            JsonAnswers json) {
        this.commands = commands;
        this.vault = vault;
        this.store = store;
        this.attachments = attachments;
        this.limits = limits;
        this.bodies = bodies;
        this.json = json;
    }

    /**
     * A file that is in its place.
     *
     * @param sent what was asked for; the same file sent again is the same
     * @param resolved the same as it goes to the ticket
     */
    record Received(Incoming file, AttachEvidence sent, AttachEvidence resolved) {}

    /** Reads the body; a file that is not acceptable leaves nothing. */
    Received receive(Recorded ticket, HttpServletRequest request) throws IOException {
        DataKey key = vault.ofTicket(ticket.id(), ticket.customerNumber());
        Part part = new Part(key);
        try {
            Upload upload = Upload.read(request, part::take);
            AttachEvidence sent = part.command(ticket.id(), upload);
            attachments.keep(part.file(), ticket.id(), key);
            return new Received(part.file(), sent, part.sealed(sent));
        } finally {
            part.drop();
        }
    }

    /** Records it. Where the answer was lost, the file stays until the sweep knows. */
    Recorded record(Received received, Sender sender) {
        String stored = received.file().stored();
        try {
            Recorded recorded = commands.send(received.sent(), received.resolved(), sender);
            if (recorded.effect() == Effect.RECORDED) {
                attachments.recorded(stored);
            } else {
                attachments.remove(stored);
            }
            return recorded;
        } catch (TicketRejected refused) {
            if (refused.rejection().reason() != Reason.OUTCOME_UNKNOWN) {
                attachments.remove(stored);
            }
            throw refused;
        }
    }

    /** The one file of a body. */
    private final class Part {
        private final DataKey key;
        private @Nullable Incoming file;
        private String name = "";
        private String mediaType = "";

        private Part(DataKey key) {
            this.key = key;
        }

        private void take(String called, @Nullable String type, InputStream content) throws IOException {
            name = called;
            mediaType = limits.type(type, called);
            try {
                file = store.receive(key, content, limits.mostBytes());
            } catch (TooLarge tooLarge) {
                throw limits.tooLarge();
            }
            if (file.size() == 0) {
                throw new BodyFaults(List.of(FaultCode.BLANK.at(Upload.FILE)));
            }
        }

        private Incoming file() {
            if (file == null) {
                throw new IllegalStateException("a body without a file was read");
            }
            return file;
        }

        /** The name and what was said beside it obey the rules of every body. */
        private AttachEvidence command(UUID ticket, Upload upload) {
            Map<String, Object> said = new HashMap<>(Map.of("name", name));
            if (upload.occurredAt() != null) {
                said.put("occurredAt", upload.occurredAt());
            }
            if (!upload.acknowledge().isEmpty()) {
                said.put("acknowledge", upload.acknowledge());
            }
            Personal sha256 = Personal.of(file().sha256());
            StoredFile clear = new StoredFile(mediaType, file().size(), sha256, "");
            return bodies.read(
                    json.mapper().writeValueAsBytes(said),
                    AttachEvidence.class,
                    Map.of("ticketId", ticket, "file", clear));
        }

        private AttachEvidence sealed(AttachEvidence sent) {
            StoredFile sealed =
                    new StoredFile(mediaType, file().size(), key.seal(Personal.of(file().sha256())), file().stored());
            return ResolvedComponents.fill(sent, Map.of("file", sealed));
        }

        /** Nothing is left to be dropped of a file that is in its place. */
        private void drop() throws IOException {
            if (file != null) {
                store.drop(file);
            }
        }
    }
}
