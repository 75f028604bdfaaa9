package org.tracedesk.query.tracking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tracedesk.api.value.Personal;
import org.tracedesk.query.projection.StateJson;
import org.tracedesk.query.tracking.TicketPage.KeptNote;

/** Reads the notes of several tickets by one query. */
final class TicketNotes {

    private static final String SQL =
            "SELECT ticket_id, kind, at, by, part, text, more, standard_text FROM query.ticket_note"
                    + " WHERE ticket_id = ANY(?) ORDER BY ticket_id, version";

    private final JdbcTemplate jdbc;

    TicketNotes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The notes of each of these tickets, in the order they were made; none for a ticket that has none. */
    Map<UUID, List<KeptNote>> of(Collection<UUID> tickets) {
        return jdbc
                .query(
                        SQL,
                        ps -> ps.setArray(1, ps.getConnection().createArrayOf("uuid", tickets.toArray())),
                        (row, n) -> Map.entry(row.getObject("ticket_id", UUID.class), note(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static KeptNote note(ResultSet row) throws SQLException {
        return new KeptNote(
                row.getString("kind"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by"),
                row.getObject("part", Integer.class),
                sealed(row.getString("text")),
                sealed(row.getString("more")),
                row.getString("standard_text"));
    }

    private static @Nullable Personal sealed(@Nullable String json) {
        return json == null ? null : StateJson.personal(json);
    }
}
