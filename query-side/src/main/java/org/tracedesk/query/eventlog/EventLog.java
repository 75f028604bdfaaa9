package org.tracedesk.query.eventlog;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.EventMetadata;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.api.event.TicketOpened;
import org.tracedesk.ledger.raw.StoredRow;
import org.tracedesk.ledger.raw.StoredRows;
import org.tracedesk.ledger.raw.TypeChoice;
import org.tracedesk.query.feed.PresentEvents;

/** Reads the events of tickets in the order of the ledger, page by page, up to where the ledger ended at first. */
final class EventLog {

    private static final int ROWS_A_PAGE = 1_000;
    private static final TypeChoice OPENINGS = TypeChoice.of(
            Set.of(TicketOpened.class.getName()),
            types(TicketEvent.class).map(Class::getName).collect(Collectors.toSet()));

    private final StoredRows rows;
    private final PresentEvents present;

    EventLog(StoredRows rows, PresentEvents present) {
        this.rows = rows;
        this.present = present;
    }

    /** Is told one event after the other. */
    @FunctionalInterface
    interface Telling {
        void of(LoggedEvent event) throws IOException;
    }

    long head() {
        return rows.head();
    }

    void all(long upTo, Telling each) throws IOException {
        read(upTo, (after, most) -> rows.beyond(after, upTo, most), each);
    }

    void openings(long upTo, Telling each) throws IOException {
        read(upTo, (after, most) -> rows.beyond(after, upTo, most, OPENINGS), event -> {
            if (event.event() instanceof TicketOpened) {
                each.of(event);
            }
        });
    }

    /** All types of events. */
    static Stream<Class<?>> types(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(EventLog::types) : Stream.of(type);
    }

    private void read(long upTo, BiFunction<Long, Integer, List<StoredRow>> pages, Telling each) throws IOException {
        List<StoredRow> page = pages.apply(-1L, ROWS_A_PAGE);
        while (!page.isEmpty()) {
            for (StoredRow row : page) {
                Optional<TicketEvent> event = present.of(row);
                if (event.isPresent()) {
                    each.of(logged(row, event.get()));
                }
            }
            long last = page.getLast().position();
            page = last < upTo ? pages.apply(last, ROWS_A_PAGE) : List.of();
        }
    }

    private static LoggedEvent logged(StoredRow row, TicketEvent event) {
        Map<String, String> metadata = row.metadataValues();
        return new LoggedEvent(
                row.eventId(),
                event,
                row.sequence(),
                row.position(),
                time(row),
                metadata == null ? null : metadata.get(EventMetadata.ACTOR));
    }

    private static @Nullable Instant time(StoredRow row) {
        try {
            return OffsetDateTime.parse(row.time()).toInstant();
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
