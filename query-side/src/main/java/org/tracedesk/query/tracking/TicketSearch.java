package org.tracedesk.query.tracking;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.tracedesk.api.value.Personal;
import org.tracedesk.edge.paging.Cursor;
import org.tracedesk.query.filter.Where;
import org.tracedesk.query.masking.Masking;
import org.tracedesk.query.projection.StateJson;

/** Finds tickets by one query; words by a second one, for the notes of what the index found. */
final class TicketSearch {

    private static final String OVERDUE = "due_key < ? AND status NOT IN ('RESOLVED', 'CLOSED')";
    private static final String DUE_SOON = "due_key >= ? AND due_key < ? AND status NOT IN ('RESOLVED', 'CLOSED')";
    private static final String MAY_CONTAIN =
            "EXISTS (SELECT FROM query.ticket_text x WHERE x.ticket_id = t.ticket_id AND x.pairs @> ?)";
    private static final String NOTES =
            "SELECT n.ticket_id, CAST(n.text AS text), CAST(n.more AS text), n.standard_text FROM query.ticket_note n"
                    + " WHERE n.ticket_id IN (:tickets)";
    /** Tickets that have the pairs of a word are hardly ever without the word; after so many the reader has to ask on. */
    private static final int LOOKED_AT = 2_000;

    private static final String ALL = "query.tracking_table t";
    /** A join by the id alone: of a second condition the planner would conclude that hardly a ticket is left. */
    private static final String OWN = "query.ticket_viewer v JOIN query.tracking_table t ON t.ticket_id = v.ticket_id";

    private final EntityManager entities;
    private final SearchedTexts texts;
    private final Masking masking;
    private final Clock clock;
    private final Duration soon;

    /** @param soon how long before its due time a ticket is due soon */
    TicketSearch(EntityManager entities, SearchedTexts texts, Masking masking, Clock clock, Duration soon) {
        this.entities = entities;
        this.texts = texts;
        this.masking = masking;
        this.clock = clock;
        this.soon = soon;
    }

    FoundTickets find(TicketFilter filter, Sight sight, Optional<Cursor> after, int most) {
        return looked(filter, after, (from, n) -> query(filter, sight, from, n), most);
    }

    /** What the tables give, and of a search that which holds the words. */
    private FoundTickets looked(
            TicketFilter filter,
            Optional<Cursor> after,
            BiFunction<Optional<Cursor>, Integer, List<TrackingRow>> rows,
            int most) {
        if (filter.words().isEmpty()) {
            return new FoundTickets(rows.apply(after, most), null);
        }
        List<TrackingRow> found = new ArrayList<>();
        Optional<Cursor> from = after;
        for (int looked = 0; looked < LOOKED_AT; looked += most) {
            List<TrackingRow> some = rows.apply(from, most);
            found.addAll(containing(filter.words(), some));
            if (some.size() < most || found.size() >= most) {
                return new FoundTickets(found.subList(0, Math.min(most, found.size())), null);
            }
            from = Optional.of(filter.sort().after(some.getLast()));
        }
        return new FoundTickets(found, from.orElse(null));
    }

    /** What the tables alone can tell: each row that is asked for, and hardly any other. */
    List<TrackingRow> query(TicketFilter filter, Sight sight, Optional<Cursor> after, int most) {
        boolean own = sight.viewers().size() == 1;
        Where where = visible(matching(filter, own ? "v" : "t"), sight);
        String sorted = own && filter.sort().byContact() ? "v" : "t";
        after.ifPresent(cursor -> filter.sort().goingOn(where, cursor, sorted));
        String sql = "SELECT t.* FROM " + (own ? OWN : ALL) + " WHERE %s ORDER BY "
                + filter.sort().orderBy(sorted);
        return where.list(entities, sql, TrackingRow.class, most);
    }

    /** Opens what the index found. */
    private List<TrackingRow> containing(List<SearchText> words, List<TrackingRow> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        masking.fetch(rows.stream().map(TrackingRow::state).toList());
        Map<UUID, List<Personal>> notes = notes(rows);
        return rows.stream()
                .filter(row -> texts.contain(row.state(), notes.getOrDefault(row.ticketId(), List.of()), words))
                .toList();
    }

    private Map<UUID, List<Personal>> notes(List<TrackingRow> rows) {
        Map<UUID, List<Personal>> notes = new HashMap<>();
        List<?> found = entities.createNativeQuery(NOTES)
                .setParameter(
                        "tickets", rows.stream().map(TrackingRow::ticketId).toList())
                .getResultList();
        for (Object row : found) {
            Object[] columns = (Object[]) row;
            List<Personal> texts = notes.computeIfAbsent((UUID) columns[0], id -> new ArrayList<>());
            Stream.of(columns[1], columns[2])
                    .filter(Objects::nonNull)
                    .map(text -> StateJson.personal((String) text))
                    .forEach(texts::add);
            Stream.of(columns[3]).filter(Objects::nonNull).forEach(text -> texts.add(Personal.of((String) text)));
        }
        return notes;
    }

    /** The tickets that are shown to newcomers, whosever they are. */
    FoundTickets findExemplary(TicketFilter filter, Optional<Cursor> after, int most) {
        return looked(
                filter,
                after,
                (from, n) -> {
                    Where where = matching(filter, "t").and("t.exemplary");
                    from.ifPresent(cursor -> filter.sort().goingOn(where, cursor, "t"));
                    String sql = "SELECT t.* FROM " + ALL + " WHERE %s ORDER BY "
                            + filter.sort().orderBy("t");
                    return where.list(entities, sql, TrackingRow.class, n);
                },
                most);
    }

    private Where matching(TicketFilter filter, String contact) {
        Where where = new Where()
                .anyOf("status", filter.status())
                .anyOf("form", filter.form())
                .anyOf("department", filter.department())
                .anyOf("assignee", filter.assignee())
                .anyOf("priority", filter.priority())
                .anyOf("channel", filter.channel())
                .anyOf("customer_number", filter.customer())
                .within(contact + ".contact_at", filter.contact());
        if (!filter.category().isEmpty()) {
            category(where, filter.category());
        }
        if (filter.overdue() != null) {
            where.and(filter.overdue() ? OVERDUE : "(" + OVERDUE + ") IS NOT TRUE", clock.instant());
        }
        if (filter.dueSoon() != null) {
            Instant now = clock.instant();
            where.and(filter.dueSoon() ? DUE_SOON : "(" + DUE_SOON + ") IS NOT TRUE", now, now.plus(soon));
        }
        filter.words().forEach(word -> contains(where, word));
        return where;
    }

    /** A category without a hyphen can only be a first level, and then one index gives the rows in order. */
    private static void category(Where where, List<String> categories) {
        if (categories.size() == 1 && !categories.getFirst().contains("-")) {
            where.and("category_first = ?", categories.getFirst());
        } else {
            where.and("category_first IN (?) OR category_path IN (?)", categories, categories);
        }
    }

    /** A single character has no pair: it is looked for in what the other words find. */
    private void contains(Where where, SearchText word) {
        if (!word.pairs().isEmpty()) {
            where.and(MAY_CONTAIN, (Object) texts.digests(word).toArray(Integer[]::new));
        }
    }

    /** Where there is one viewer, his tickets come from a table that has them in order. */
    private static Where visible(Where where, Sight sight) {
        return sight.viewers().size() == 1
                ? where.and("v.viewer = ?", sight.viewers().getFirst())
                : sight.limit(where);
    }
}
