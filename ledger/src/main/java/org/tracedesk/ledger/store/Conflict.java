package org.tracedesk.ledger.store;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.tracedesk.ledger.append.AppendVerdict;
import org.tracedesk.ledger.append.EventIdentifierTaken;

/** What an append that lost to another is to Axon; the same whichever store holds the events. */
public final class Conflict {

    private Conflict() {}

    /**
     * The exception for a verdict.
     *
     * @param verdict one that is not durable
     * @param first first event of the append
     */
    public static RuntimeException of(AppendVerdict verdict, DomainEventMessage<?> first) {
        if (verdict == AppendVerdict.DUPLICATE_EVENT_ID) {
            return new EventIdentifierTaken(first.getIdentifier());
        }
        String place = first.getAggregateIdentifier() + " at " + first.getSequenceNumber();
        return first.getSequenceNumber() == 0
                ? new AggregateStreamCreationException("There is an aggregate already: " + place)
                : new ConcurrencyException("Another event was recorded first: " + place);
    }
}
