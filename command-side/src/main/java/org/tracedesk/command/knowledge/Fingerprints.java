package org.tracedesk.command.knowledge;

import java.nio.charset.StandardCharsets;
import org.tracedesk.api.command.KnowledgeCommand;
import org.tracedesk.edge.json.JsonAnswers;
import org.tracedesk.ledger.personal.DeskKey;

/** By which a repeated command on a standard reply is told from another; it is about no person, so the desk's key does. */
final class Fingerprints {

    private static final String FINGERPRINT = "request";

    private final DeskKey deskKey;
    private final JsonAnswers json;

    Fingerprints(DeskKey deskKey, JsonAnswers json) {
        this.deskKey = deskKey;
        this.json = json;
    }

    String of(KnowledgeCommand command) {
        String content =
                command.getClass().getSimpleName() + "\n" + json.mapper().writeValueAsString(command);
        return deskKey.digestText(FINGERPRINT, content.getBytes(StandardCharsets.UTF_8));
    }
}
