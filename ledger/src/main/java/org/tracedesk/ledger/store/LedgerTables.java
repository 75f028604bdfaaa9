package org.tracedesk.ledger.store;

import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;

/** Names of the tables and columns, as Axon Framework wants to be told. */
public final class LedgerTables {

    private LedgerTables() {}

    /** Events and snapshots. */
    public static EventSchema events() {
        return EventSchema.builder()
                .eventTable("ledger.domain_event_entry")
                .snapshotTable("ledger.snapshot_event_entry")
                .globalIndexColumn("global_index")
                .timestampColumn("time_stamp")
                .eventIdentifierColumn("event_identifier")
                .aggregateIdentifierColumn("aggregate_identifier")
                .sequenceNumberColumn("sequence_number")
                .typeColumn("type")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .payloadColumn("payload")
                .metaDataColumn("meta_data")
                .build();
    }

    /** How far each processor has read. */
    public static TokenSchema tokens() {
        return TokenSchema.builder()
                .setTokenTable("ledger.token_entry")
                .setProcessorNameColumn("processor_name")
                .setSegmentColumn("segment")
                .setTokenColumn("token")
                .setTokenTypeColumn("token_type")
                .setTimestampColumn("timestamp")
                .setOwnerColumn("owner")
                .build();
    }
}
