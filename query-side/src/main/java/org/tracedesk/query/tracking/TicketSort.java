package org.tracedesk.query.tracking;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.tracedesk.edge.paging.Cursor;
import org.tracedesk.query.filter.Where;

/**
 * An order of the tracking table.
 *
 * @param key by what
 * @param descending the greatest first
 */
record TicketSort(Key key, boolean descending) {

    /** The newest contact first. */
    static final TicketSort USUAL = new TicketSort(Key.CONTACT, true);

    /** As a book is kept. */
    static final TicketSort OLDEST_FIRST = new TicketSort(Key.CONTACT, false);

    /** Each order by its word: {@code number}, {@code -number}, … */
    static final Map<String, TicketSort> WORDS = words();

    /** What tickets are sorted by; the ticket's id decides between equals. */
    enum Key {
        /** Begin of the contact. */
        CONTACT("contactAt", "contact_at", TrackingRow::contactAt, c -> c.instant(0)),
        /** Number, letter by letter. */
        NUMBER("number", "number", TrackingRow::number, c -> c.string(0)),
        /** When something was last recorded. */
        UPDATE("updatedAt", "updated_at", TrackingRow::updatedAt, c -> c.instant(0)),
        /** When it is due; never comes last. */
        DUE("dueAt", "due_key", TrackingRow::dueKey, c -> c.instant(0)),
        /** Most urgent first; none comes last. */
        PRIORITY("priority", "priority_rank", TrackingRow::priorityRank, c -> c.number(0));

        private final String word;
        private final String column;
        private final Function<TrackingRow, Object> value;
        private final Function<Cursor, ?> reading;

        Key(String word, String column, Function<TrackingRow, Object> value, Function<Cursor, ?> reading) {
            this.word = word;
            this.column = column;
            this.value = value;
            this.reading = reading;
        }
    }

    private static Map<String, TicketSort> words() {
        Map<String, TicketSort> words = new TreeMap<>();
        Arrays.stream(Key.values()).forEach(key -> {
            words.put(key.word, new TicketSort(key, false));
            words.put("-" + key.word, new TicketSort(key, true));
        });
        return Map.copyOf(words);
    }

    /** Name of the list in this order, for its cursors. */
    String list() {
        return "tickets:" + (descending ? "-" : "") + key.word;
    }

    boolean byContact() {
        return key == Key.CONTACT;
    }

    /** @param table alias of the table whose index is in this order */
    String orderBy(String table) {
        String way = descending ? " DESC" : "";
        return "%1$s.%2$s%3$s, %1$s.ticket_id%3$s".formatted(table, key.column, way);
    }

    Cursor after(TrackingRow row) {
        return new Cursor(
                list(), List.of(key.value.apply(row).toString(), row.ticketId().toString()));
    }

    /** Leaves out what a cursor has passed. */
    Where goingOn(Where where, Cursor cursor, String table) {
        Object value = key.reading.apply(cursor);
        Object id = cursor.uuid(1);
        if (value == null || id == null) {
            throw new IllegalArgumentException("a cursor of tickets has two keys");
        }
        return where.and(
                "(%1$s.%2$s, %1$s.ticket_id) %3$s (?, ?)".formatted(table, key.column, descending ? "<" : ">"),
                value,
                id);
    }
}
