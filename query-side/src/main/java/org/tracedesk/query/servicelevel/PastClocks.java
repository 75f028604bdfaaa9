package org.tracedesk.query.servicelevel;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tracedesk.api.value.ClockEnd;
import org.tracedesk.api.value.ClockKind;
import org.tracedesk.api.value.Outcome;
import org.tracedesk.api.value.TicketClock;
import org.tracedesk.model.clock.PastClock;
import org.tracedesk.model.ticket.Round;
import org.tracedesk.model.ticket.TicketState;
import org.tracedesk.query.projection.StateJson;

/** Reads what past handlings took: the last of each ticket, as its state tells, and those before it. */
final class PastClocks {

    private static final int FETCHED = 500;
    private static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");

    private static final String WHERE = " WHERE t.contact_at >= ? AND t.contact_at < ?"
            + " AND (CAST(? AS text) IS NULL OR t.form = ?) AND (CAST(? AS text[]) IS NULL OR t.priority = ANY(?))";
    private static final String LAST = "SELECT t.state, NULL, t.department, t.form FROM query.tracking_table t" + WHERE;
    private static final String EARLIER = "SELECT NULL, r.clocks, r.department, t.form FROM query.ticket_round r"
            + " JOIN query.tracking_table t ON t.ticket_id = r.ticket_id" + WHERE + " AND r.clocks IS NOT NULL";

    private final JdbcTemplate jdbc;

    PastClocks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A handling that came to its end.
     *
     * @param department who had it
     * @param form the ticket's form
     * @param clock what it took
     */
    record Handling(@Nullable String department, String form, PastClock clock) {}

    /** Reads them one after the other, however many there are. */
    void each(Question question, Consumer<Handling> found) {
        for (String sql : List.of(LAST, EARLIER)) {
            jdbc.query(connection -> statement(connection, sql, question), row -> {
                PastClock clock = clock(row, question.kind());
                if (clock != null) {
                    found.accept(new Handling(row.getString(3), row.getString(4), clock));
                }
            });
        }
    }

    private static PreparedStatement statement(Connection connection, String sql, Question question)
            throws SQLException {
        PreparedStatement asked = connection.prepareStatement(sql);
        asked.setFetchSize(FETCHED);
        asked.setObject(1, sql(question.from() == null ? Instant.EPOCH : question.from()));
        asked.setObject(2, sql(question.to() == null ? EVER : question.to()));
        asked.setString(3, question.form());
        asked.setString(4, question.form());
        Object[] priorities = question.priorities() == null
                ? null
                : question.priorities().stream().map(Enum::name).toArray();
        asked.setArray(5, priorities == null ? null : connection.createArrayOf("text", priorities));
        asked.setArray(6, priorities == null ? null : connection.createArrayOf("text", priorities));
        return asked;
    }

    private static OffsetDateTime sql(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable PastClock clock(ResultSet row, ClockKind kind) throws SQLException {
        String state = row.getString(1);
        if (state != null) {
            return ofState(StateJson.read(state), kind);
        }
        return StateJson.list(row.getString(2), PastClock.class).stream()
                .filter(clock -> clock.kind() == kind && clock.end() == ClockEnd.DONE)
                .findFirst()
                .orElse(null);
    }

    /** What was solved on a form without limits took its time all the same. */
    private static @Nullable PastClock ofState(TicketState ticket, ClockKind kind) {
        Round round = ticket.round();
        TicketClock clock = ticket.clocks()
                .find(kind, round.n())
                .filter(one -> one.end() == ClockEnd.DONE)
                .orElse(null);
        if (clock != null) {
            return PastClock.of(clock);
        }
        Instant solved =
                round.progress().outcome() == Outcome.SOLVED ? round.progress().resolvedAt() : null;
        boolean without = kind == ClockKind.RESOLUTION && solved != null;
        Instant since = round.n() == 1 ? ticket.contactAt() : round.since();
        return without && !Objects.requireNonNull(solved).isBefore(since)
                ? PastClock.unlimited(kind, since, solved)
                : null;
    }
}
