package org.tracedesk.query.satisfaction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tracedesk.api.value.Personal;
import org.tracedesk.query.projection.StateJson;
import org.tracedesk.query.projection.Table;

/** Reads the ratings that a batch may restate. */
final class RatingRows {

    /** A rating may be put right, but time, day, form and person stay those of the rating. */
    static final String RESTATED = """
            (ticket_id, round) DO UPDATE SET
                score = excluded.score, label = excluded.label, satisfied = excluded.satisfied,
                reason = excluded.reason, channel = excluded.channel, category_first = excluded.category_first,
                category_path = excluded.category_path, department = excluded.department""";

    private final JdbcTemplate jdbc;
    private final Table ratings;

    RatingRows(JdbcTemplate jdbc, Table ratings) {
        this.jdbc = jdbc;
        this.ratings = ratings;
    }

    Map<RoundKey, Rating> of(Set<UUID> tickets) {
        Map<RoundKey, Rating> found = new HashMap<>();
        jdbc.query(
                "SELECT * FROM " + ratings.qualified() + " WHERE ticket_id = ANY(?)",
                ps -> ps.setArray(1, ps.getConnection().createArrayOf("uuid", tickets.toArray())),
                rs -> {
                    Rating rating = rating(rs);
                    found.put(new RoundKey(rating.ticketId(), rating.round()), rating);
                });
        return found;
    }

    private static Rating rating(ResultSet rs) throws SQLException {
        return new Rating(
                rs.getObject("ticket_id", UUID.class),
                rs.getInt("round"),
                rs.getObject("rated_at", OffsetDateTime.class).toInstant(),
                rs.getObject("day", LocalDate.class),
                rs.getString("month"),
                score(rs),
                rs.getString("label"),
                rs.getBoolean("satisfied"),
                reason(rs),
                rs.getString("form"),
                rs.getString("channel"),
                rs.getString("category_first"),
                rs.getString("category_path"),
                rs.getString("department"),
                rs.getString("person"));
    }

    private static @Nullable Personal reason(ResultSet rs) throws SQLException {
        String json = rs.getString("reason");
        return json == null ? null : StateJson.personal(json);
    }

    private static @Nullable Integer score(ResultSet rs) throws SQLException {
        int score = rs.getInt("score");
        return rs.wasNull() ? null : score;
    }
}
