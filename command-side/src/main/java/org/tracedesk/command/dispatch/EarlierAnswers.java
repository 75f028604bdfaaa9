package org.tracedesk.command.dispatch;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tracedesk.api.event.EventMetadata;
import org.tracedesk.command.ticket.Request;
import org.tracedesk.ledger.chain.NameBasedId;
import org.tracedesk.ledger.raw.RawLedger;

/** How commands were answered whose keys a ticket no longer remembers; the ledger does, for ever. */
final class EarlierAnswers {

    private final RawLedger ledger;

    EarlierAnswers(RawLedger ledger) {
        this.ledger = ledger;
    }

    /** The version that the command with the key of a request was answered with; empty if it was another command. */
    Optional<Long> version(UUID ticket, Request request) {
        String key = request.idempotencyKey();
        String fingerprint = request.fingerprint();
        if (key == null || fingerprint == null) {
            return Optional.empty();
        }
        return ledger.find(ticket.toString(), NameBasedId.of(ticket, key).toString())
                .map(event -> (Map<String, String>) event.metadataValues())
                .filter(kept -> fingerprint.equals(kept.get(EventMetadata.FINGERPRINT)))
                .map(kept -> kept.get(EventMetadata.ANSWER_VERSION))
                .map(Long::valueOf);
    }
}
