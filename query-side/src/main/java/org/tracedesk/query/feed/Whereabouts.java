package org.tracedesk.query.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.TicketAssigned;
import org.tracedesk.api.event.TicketOpened;
import org.tracedesk.ledger.raw.StoredRow;
import org.tracedesk.ledger.raw.StoredRows;
import org.tracedesk.ledger.raw.TypeChoice;

/**
 * On which form tickets were opened, and which department had them when; taken from the ledger itself, so that a filter
 * can neither be late nor change its mind.
 */
final class Whereabouts {

    private static final Set<String> TELLING = Set.of(TicketOpened.class.getName(), TicketAssigned.class.getName());

    private final Map<String, String> forms = new HashMap<>();
    private final Map<String, NavigableMap<Long, String>> departments = new HashMap<>();

    private Whereabouts() {}

    /** Of the tickets of some rows, by as few queries as possible. */
    static Whereabouts of(List<StoredRow> some, StoredRows rows, PresentEvents present) {
        Whereabouts where = new Whereabouts();
        Set<String> tickets = some.stream().map(StoredRow::ticket).collect(Collectors.toSet());
        for (StoredRow row : rows.ofTickets(tickets, TypeChoice.of(TELLING, EventTypes.classes()))) {
            present.of(row).ifPresent(event -> {
                if (event instanceof TicketOpened opened) {
                    where.forms.put(row.ticket(), opened.form());
                } else if (event instanceof TicketAssigned assigned) {
                    where.departments
                            .computeIfAbsent(row.ticket(), ticket -> new TreeMap<>())
                            .put(row.sequence(), assigned.department());
                }
            });
        }
        return where;
    }

    @Nullable
    String form(StoredRow row) {
        return forms.get(row.ticket());
    }

    /** The department after the event. */
    @Nullable
    String department(StoredRow row) {
        NavigableMap<Long, String> all = departments.get(row.ticket());
        Map.Entry<Long, String> last = all == null ? null : all.floorEntry(row.sequence());
        return last == null ? null : last.getValue();
    }
}
