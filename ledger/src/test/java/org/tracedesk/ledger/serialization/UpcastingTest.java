package org.tracedesk.ledger.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tracedesk.api.event.WorkStarted;
import org.tracedesk.ledger.chain.HashChain;
import org.tracedesk.ledger.raw.StoredEvent;
import org.tracedesk.ledger.testing.LedgerForTests;
import org.tracedesk.ledger.testing.PostgresForTests;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class UpcastingTest {

    @RegisterExtension
    static final PostgresForTests postgres = PostgresForTests.quick();

    /** What {@link WorkStarted} might have been called, and have looked like, in an older version. */
    @Revision("0")
    record WorkBegun(UUID ticketId, Instant occurredAt, String person) {}

    private static final class WorkBegunIsWorkStarted extends SingleEventUpcaster {

        private static final SimpleSerializedType OLD = new SimpleSerializedType(WorkBegun.class.getName(), "0");
        private static final SimpleSerializedType NEW = new SimpleSerializedType(WorkStarted.class.getName(), "1");

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return event.getType().equals(OLD);
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(NEW, JsonNode.class, json -> {
                ObjectNode work = (ObjectNode) json;
                work.set("by", work.remove("person"));
                return work;
            });
        }
    }

    @Test
    void anEventOfAnOlderRevisionIsLoadedAndStreamedAsThePresentOneAndStaysAsItWasStored() throws Exception {
        UUID ticket = UUID.randomUUID();
        WorkStarted present = new WorkStarted(ticket, Instant.EPOCH, "handler");
        try (LedgerForTests ledger = new LedgerForTests(postgres, new WorkBegunIsWorkStarted())) {
            ledger.store()
                    .publish(new GenericDomainEventMessage<>(
                            "Ticket",
                            ticket.toString(),
                            0,
                            new WorkBegun(ticket, Instant.EPOCH, "handler"),
                            Map.of("actor", "handler")));

            assertThat(ledger.store().readEvents(ticket.toString()).next().getPayload())
                    .isEqualTo(present);
            try (BlockingStream<TrackedEventMessage<?>> stream = ledger.store().openStream(null)) {
                assertThat(stream.hasNextAvailable(20, TimeUnit.SECONDS)).isTrue();
                assertThat(stream.nextAvailable().getPayload()).isEqualTo(present);
            }
            StoredEvent stored = ledger.raw().ofTicket(ticket.toString(), 0, 1).getFirst();
            assertThat(stored.payloadType()).isEqualTo(WorkBegun.class.getName());
            assertThat(stored.metadataValues())
                    .containsEntry("chain", HashChain.link(HashChain.BEGINNING, stored.chained()));
        }
    }
}
