package org.tracedesk.query.webhook;

import java.util.UUID;
import org.tracedesk.ledger.personal.DeskKey;

/** Keeps secrets of webhooks sealed: they open for their own webhook only. */
final class Secrets {

    private final DeskKey desk;

    Secrets(DeskKey desk) {
        this.desk = desk;
    }

    byte[] seal(UUID webhook, Secret secret) {
        return desk.seal(purpose(webhook), secret.key());
    }

    Secret open(UUID webhook, byte[] sealed) {
        return desk.open(purpose(webhook), sealed)
                .map(Secret::of)
                .orElseThrow(() -> new IllegalStateException("the secret of webhook " + webhook + " was changed"));
    }

    private static String purpose(UUID webhook) {
        return "webhook " + webhook;
    }
}
