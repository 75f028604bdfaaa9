package org.tracedesk.ledger.raw;

import java.util.List;
import java.util.Optional;
import org.tracedesk.api.event.EventMetadata;
import org.tracedesk.ledger.chain.PreviousLink;

/** Reads stored events as they are, before upcasting, from whichever store holds them. */
public interface RawLedger extends PreviousLink {

    /** Events of a ticket in their order, from a sequence number on, at most so many. */
    List<StoredEvent> ofTicket(String aggregateId, long fromSequence, int limit);

    /** Events beyond a position in the order of the ledger, at most so many; -1 reads from the beginning. */
    List<StoredEvent> beyond(long position, int limit);

    /** The event of a ticket with this identifier. */
    Optional<StoredEvent> find(String aggregateId, String eventId);

    /** Last position, -1 if the ledger is empty. */
    long head();

    @Override
    default Optional<String> at(String aggregateId, long sequence) {
        return ofTicket(aggregateId, sequence, 1).stream()
                .filter(event -> event.sequence() == sequence)
                .findFirst()
                .map(event -> event.metadataValues().get(EventMetadata.CHAIN));
    }
}
