package org.tracedesk.ledger.append;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

final class Rows {

    private Rows() {}

    static EventRow event(String ticket, long sequence) {
        return event(UUID.randomUUID().toString(), ticket, sequence, "{}");
    }

    static EventRow event(String id, String ticket, long sequence, String payload) {
        byte[] json = payload.getBytes(StandardCharsets.UTF_8);
        return new EventRow(id, ticket, sequence, "Ticket", "2023-10-01T01:30:00.000Z", "type", "1", json, json);
    }
}
