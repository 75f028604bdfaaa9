package org.tracedesk.ledger.log;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.tracedesk.ledger.raw.StoredRow;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One row as a line of JSON; payload and metadata in Base64, so that not a byte is lost. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LogLine(
        long position,
        String id,
        String ticket,
        long sequence,
        @Nullable String type,
        String time,
        String payloadType,
        @Nullable String revision,
        byte[] payload,
        byte @Nullable [] metadata) {

    /**
     * The first line.
     *
     * @param format {@value #FORMAT}
     * @param ledger the ledger that the rows are of
     * @param upTo the last position; -1 if there is none
     */
    record Heading(String format, String ledger, long upTo) {
        static final String FORMAT = "tracedesk-log/1";
    }

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    static LogLine of(StoredRow row) {
        return new LogLine(
                row.position(),
                row.eventId(),
                row.ticket(),
                row.sequence(),
                row.type(),
                row.time(),
                row.payloadType(),
                row.revision(),
                row.payload(),
                row.metadata());
    }

    StoredRow row() {
        return new StoredRow(position, id, ticket, sequence, type, time, payloadType, revision, payload, metadata);
    }
}
