package org.tracedesk.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tracedesk.api.event.WorkStarted;

/** Names that other services have written into their programs. */
class EventTypesTest {

    @Test
    void namesThatWereGivenOutOnceStay() {
        assertThat(EventTypes.names())
                .contains(
                        "tracedesk.customer.awaited",
                        "tracedesk.customer.informed",
                        "tracedesk.customer.replied",
                        "tracedesk.progress-note.added",
                        "tracedesk.second-handling.started",
                        "tracedesk.ticket.amended",
                        "tracedesk.ticket.archived",
                        "tracedesk.ticket.assigned",
                        "tracedesk.ticket.classified",
                        "tracedesk.ticket.closed",
                        "tracedesk.ticket.opened",
                        "tracedesk.ticket.rated",
                        "tracedesk.ticket.reopened",
                        "tracedesk.ticket.resolved",
                        "tracedesk.ticket.reviewed",
                        "tracedesk.work.started");
    }

    @Test
    void aTypeSaysTheRevisionOfItsData() {
        assertThat(EventTypes.of(new WorkStarted(new UUID(0, 1), java.time.Instant.EPOCH, "handler")))
                .isEqualTo("tracedesk.work.started.v1");
        assertThat(EventTypes.of("org.tracedesk.api.event.TicketTranslated", "3"))
                .isEqualTo("tracedesk.ticket.translated.v3");
    }

    @Test
    void aTypeIsMeantWithOrWithoutItsVersion() {
        assertThat(EventTypes.means("tracedesk.work.started", "tracedesk.work.started.v12"))
                .isTrue();
        assertThat(EventTypes.means("tracedesk.work.started.v1", "tracedesk.work.started.v1"))
                .isTrue();
        assertThat(EventTypes.means("tracedesk.work.started.v1", "tracedesk.work.started.v12"))
                .isFalse();
        assertThat(EventTypes.means("tracedesk.work", "tracedesk.work.started.v1"))
                .isFalse();
        assertThat(EventTypes.known("tracedesk.work.started.v7")).isTrue();
        assertThat(EventTypes.known("tracedesk.work")).isFalse();
        assertThat(EventTypes.classes(Set.of("tracedesk.work.started.v1")))
                .containsExactly(WorkStarted.class.getName());
    }
}
