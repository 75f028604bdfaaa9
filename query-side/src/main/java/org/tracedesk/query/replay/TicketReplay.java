package org.tracedesk.query.replay;

import java.time.Instant;
import java.util.Iterator;
import java.util.UUID;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.model.ticket.TicketState;
import org.tracedesk.query.projection.RecordedEvent;
import org.tracedesk.query.projection.Step;

/** Reads tickets from the ledger alone: through the upcasters, by the same evolution as the aggregate, no snapshots. */
public final class TicketReplay {

    /** Events of the store carry no place in the ledger when they are read ticket by ticket. */
    private static final long NOWHERE = -1;

    private final EventStore store;

    /** How far a ticket is replayed. */
    @FunctionalInterface
    public interface Extent {

        /** Whether an event of this version, recorded then, is to be taken. */
        boolean includes(long version, Instant recordedAt);
    }

    public TicketReplay(EventStore store) {
        this.store = store;
    }

    /**
     * Takes the steps of a ticket one by one, oldest first, up to the first event outside the extent.
     *
     * @throws TicketRejected {@code UPGRADE_REQUIRED} if one of them is of a type that is not known here
     */
    public void replay(UUID ticket, Extent extent, Consumer<Step> each) {
        TicketState state = null;
        Iterator<? extends DomainEventMessage<?>> events =
                store.readEvents(ticket.toString(), 0).asStream().iterator();
        while (events.hasNext()) {
            DomainEventMessage<?> message = events.next();
            if (!extent.includes(message.getSequenceNumber(), message.getTimestamp())) {
                return;
            }
            RecordedEvent next = recorded(message);
            TicketState after = TicketState.after(state, next.event());
            each.accept(new Step(next, state, after));
            state = after;
        }
    }

    /** The ticket as it stands; null if there is no such ticket. */
    public @Nullable TicketState present(UUID ticket) {
        Last last = new Last();
        replay(ticket, (version, recordedAt) -> true, last);
        return last.state;
    }

    private static RecordedEvent recorded(DomainEventMessage<?> message) {
        if (message.getPayload() instanceof TicketEvent event) {
            return RecordedEvent.of(event, message, NOWHERE);
        }
        throw new TicketRejected(Reason.UPGRADE_REQUIRED);
    }

    private static final class Last implements Consumer<Step> {
        private @Nullable TicketState state;

        @Override
        public void accept(Step step) {
            state = step.after();
        }
    }
}
