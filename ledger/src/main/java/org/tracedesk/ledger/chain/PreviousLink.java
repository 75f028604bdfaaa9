package org.tracedesk.ledger.chain;

import java.util.Optional;

/** Reads the link of a stored event. */
@FunctionalInterface
public interface PreviousLink {

    /** The link of the event at this place of the ticket; empty if there is no such event, or none with a link. */
    Optional<String> at(String aggregateId, long sequence);
}
