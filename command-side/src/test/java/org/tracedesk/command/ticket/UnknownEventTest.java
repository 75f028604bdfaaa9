package org.tracedesk.command.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tracedesk.command.http.CommandSideForTests;
import org.tracedesk.command.http.Http.Answer;
import org.tracedesk.ledger.append.EventRow;
import org.tracedesk.ledger.append.GroupCommitWriter;

/** A ticket on which a newer version has recorded something that this one does not know. */
class UnknownEventTest {

    @RegisterExtension
    static final CommandSideForTests desk = new CommandSideForTests(1);

    @Test
    void aTicketWithAnEventOfANewerVersionIsNotDecidedOn() {
        Answer opened = desk.http(0)
                .post("agent", "/api/v1/tickets", "{\"form\": \"rapid-feedback\", \"description\": \"系统宕机\"}");
        desk.bean(GroupCommitWriter.class)
                .append(List.of(new EventRow(
                        UUID.randomUUID().toString(),
                        opened.id(),
                        1,
                        "Ticket",
                        "2026-01-01T00:00:00.000Z",
                        "org.tracedesk.api.event.TicketTranslated",
                        "1",
                        "{}".getBytes(),
                        "{}".getBytes())));

        Answer note = desk.http(0).post("agent", "/api/v1/tickets/" + opened.id() + "/notes", "{\"text\": \"联系客户\"}");

        assertThat(note.status()).isEqualTo(503);
        assertThat(note.code()).isEqualTo("UPGRADE_REQUIRED");
        assertThat(note.header("Retry-After")).isNotEmpty();
        assertThat(desk.ledger().head()).isEqualTo(1);
    }
}
