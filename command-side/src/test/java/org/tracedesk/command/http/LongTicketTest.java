package org.tracedesk.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tracedesk.api.command.AddProgressNote;
import org.tracedesk.api.value.Actor;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.Role;
import org.tracedesk.command.dispatch.TicketGateway;
import org.tracedesk.command.http.Http.Answer;
import org.tracedesk.command.ticket.Request;

/** A ticket of thousands of events is loaded from a snapshot and the few events after it. */
class LongTicketTest {

    @RegisterExtension
    static final CommandSideForTests desk = CommandSideForTests.shared();

    private static final int NOTES = 5_000;
    private static final int SNAPSHOT_EVERY = 100;

    @Test
    void afterARestartTheNextCommandReadsASnapshotAndFewEvents() {
        RecordedTicket ticket = Standing.IN_PROGRESS.ticket(desk);
        String once = "{\"text\": \"一次\"}";
        assertThat(ticket.post("agent", "notes", once, "Idempotency-Key", "once")
                        .version())
                .isEqualTo(4);
        addNotes(UUID.fromString(ticket.id()));
        long version = 4 + NOTES;
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(snapshotSequence(ticket)).isGreaterThan(version - 2 * SNAPSHOT_EVERY));

        desk.restart(0);

        // This is what the repository reads to load the ticket.
        List<? extends DomainEventMessage<?>> read =
                desk.bean(EventStore.class).readEvents(ticket.id()).asStream().toList();
        assertThat(read).hasSizeLessThanOrEqualTo(1 + 2 * SNAPSHOT_EVERY);
        assertThat(read.getLast().getSequenceNumber()).isEqualTo(version);

        ticketStandsAsBefore(ticket, version, once);
    }

    /** The snapshot holds all that decisions read: fields, status, responsibility, the memory of keys. */
    private static void ticketStandsAsBefore(RecordedTicket ticket, long version, String once) {
        assertThat(ticket.post("agent", "classify", Standing.CATEGORY).version())
                .isEqualTo(version);
        assertThat(ticket.post("agent", "assign", Standing.ASSIGNEE).version()).isEqualTo(version);
        assertThat(ticket.post("handler", "start", "{}").version()).isEqualTo(version);
        assertThat(ticket.post("agent", "close", "{}").code()).isEqualTo("TICKET_IS_IN_PROGRESS");
        assertThat(ticket.post("agent", "notes", once, "Idempotency-Key", "once")
                        .version())
                .isEqualTo(4);
        Answer next = ticket.post("agent", "notes", once, "If-Match", "\"" + version + "\"");
        assertThat(next.version()).isEqualTo(version + 1);
        ticket.with("handler", "resolve", Standing.SOLUTION)
                .with("agent", "rate", "{\"score\": 1, \"reason\": \"又坏了\"}");
        assertThat(ticket.post("handler", "start", "{}").code()).isEqualTo("SAME_PERSON");
    }

    private static void addNotes(UUID ticket) {
        Request request = Request.of(new Actor("handler", null, "handler", null, Set.of(Role.HANDLER), Set.of("技术部")));
        TicketGateway gateway = desk.bean(TicketGateway.class);
        for (int i = 0; i < NOTES; i++) {
            gateway.send(new AddProgressNote(ticket, null, Personal.of("进度" + i), null), request);
        }
    }

    /** The snapshot is what a ticket is read from first, whichever store keeps it. */
    private static long snapshotSequence(RecordedTicket ticket) {
        return desk.bean(EventStore.class).readEvents(ticket.id()).peek().getSequenceNumber();
    }
}
