package org.tracedesk.command.dispatch;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.EventMetadata;
import org.tracedesk.command.ticket.Request;
import org.tracedesk.ledger.chain.NameBasedId;
import org.tracedesk.ledger.raw.RawLedger;

/** How commands were answered whose keys are no longer remembered where they were sent; the ledger does, for ever. */
public final class EarlierAnswers {

    private final RawLedger ledger;

    public EarlierAnswers(RawLedger ledger) {
        this.ledger = ledger;
    }

    /**
     * What a command was answered with.
     *
     * @param version version it was answered with
     * @param n number of what it made; null unless it made something numbered
     */
    public record Answer(long version, @Nullable Integer n) {}

    /** How the command with the key of a request was answered; empty if it was another command. */
    public Optional<Answer> of(UUID addressee, Request request) {
        String key = request.idempotencyKey();
        String fingerprint = request.fingerprint();
        if (key == null || fingerprint == null) {
            return Optional.empty();
        }
        return ledger.find(addressee.toString(), NameBasedId.of(addressee, key).toString())
                .map(event -> (Map<String, String>) event.metadataValues())
                .filter(kept -> fingerprint.equals(kept.get(EventMetadata.FINGERPRINT)))
                .filter(kept -> kept.containsKey(EventMetadata.ANSWER_VERSION))
                .map(kept -> new Answer(
                        Long.parseLong(kept.getOrDefault(EventMetadata.ANSWER_VERSION, "0")),
                        number(kept.get(EventMetadata.ANSWER_NUMBER))));
    }

    private static @Nullable Integer number(@Nullable String text) {
        return text == null ? null : Integer.valueOf(text);
    }
}
