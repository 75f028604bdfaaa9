package org.tracedesk.command.dispatch;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.EventMetadata;
import org.tracedesk.ledger.raw.RawLedger;

/** How commands were answered whose keys a ticket no longer remembers; the ledger does, for ever. */
final class EarlierAnswers {

    private final RawLedger ledger;

    EarlierAnswers(RawLedger ledger) {
        this.ledger = ledger;
    }

    /** The version that the command of an event was answered with; empty if it was another command. */
    Optional<Long> version(String eventId, @Nullable String fingerprint) {
        return ledger.find(eventId)
                .map(event -> (Map<String, String>) event.metadataValues())
                .filter(kept -> fingerprint != null && fingerprint.equals(kept.get(EventMetadata.FINGERPRINT)))
                .map(kept -> kept.get(EventMetadata.ANSWER_VERSION))
                .map(Long::valueOf);
    }
}
