package org.tracedesk.query.projection;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.UUID;

/** A row of a table that keeps states and nothing else. */
record KeptState(UUID ticketId, long version, @JsonRawValue String state) {

    static KeptState of(UUID ticketId, Standing standing) {
        return new KeptState(ticketId, standing.version(), StateJson.of(standing.state()));
    }
}
