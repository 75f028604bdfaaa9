package org.tracedesk.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.tracedesk.api.rejection.TicketRejected;

class ReadYourWritesTest {

    private final AtomicBoolean visible = new AtomicBoolean();

    @Test
    void what_is_visible_already_is_not_waited_for() {
        visible.set(true);

        new ReadYourWrites(Duration.ZERO).await(visible::get);
    }

    @Test
    void a_reader_goes_on_once_it_is_visible() {
        ReadYourWrites readers = new ReadYourWrites(Duration.ofMinutes(1));
        CompletableFuture<Void> reader = CompletableFuture.runAsync(() -> readers.await(visible::get));

        visible.set(true);
        readers.advanced();

        assertThat(reader).succeedsWithin(Duration.ofSeconds(30));
    }

    @Test
    void a_reader_is_told_when_it_does_not_come() {
        assertThatExceptionOfType(TicketRejected.class)
                .isThrownBy(() -> new ReadYourWrites(Duration.ofMillis(30)).await(visible::get))
                .withMessage("NOT_YET_VISIBLE");
    }
}
