package org.tracedesk.query.satisfaction;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tracedesk.api.event.TicketAmended;
import org.tracedesk.api.event.TicketRated;
import org.tracedesk.query.projection.Batch;
import org.tracedesk.query.projection.Cut;
import org.tracedesk.query.projection.ReadModel;
import org.tracedesk.query.projection.Standing;
import org.tracedesk.query.projection.Step;
import org.tracedesk.query.projection.Table;

/** Writes the ratings and their daily counts. */
final class SatisfactionStatistics implements ReadModel {

    private static final int COUNTS_AT_ONCE = 10_000;

    private final JdbcTemplate jdbc;
    private final ZoneId zone;
    private final Table tickets;
    private final Table ratings;
    private final Table counts;

    /** @param zone the desk's zone, in which days and months are counted */
    SatisfactionStatistics(JdbcTemplate jdbc, ZoneId zone) {
        this(jdbc, zone, Table.LIVE);
    }

    private SatisfactionStatistics(JdbcTemplate jdbc, ZoneId zone, String schema) {
        this.jdbc = jdbc;
        this.zone = zone;
        this.tickets = new Table(jdbc, schema, "satisfaction_ticket");
        this.ratings = new Table(jdbc, schema, "rating");
        this.counts = new Table(jdbc, schema, "rating_count");
    }

    @Override
    public String name() {
        return "satisfaction-statistics";
    }

    @Override
    public int version() {
        return 1;
    }

    /** The day of a rating never changes, so that a day's counts change only with tickets rated on it. */
    @Override
    public List<Cut> cuts() {
        return List.of(
                Cut.byTicket(tickets, ratings),
                new Cut(
                        "day",
                        "date",
                        List.of(counts),
                        COUNTS_AT_ONCE,
                        "SELECT DISTINCT CAST(day AS text) FROM " + ratings.qualified()
                                + " WHERE ticket_id = ANY(CAST(? AS uuid[]))"));
    }

    @Override
    public ReadModel in(String schema) {
        return new SatisfactionStatistics(jdbc, zone, schema);
    }

    @Override
    public Map<UUID, Standing> standings(Set<UUID> ids) {
        return tickets.standings(ids);
    }

    @Override
    public void write(Batch batch) {
        Map<RoundKey, Rating> before =
                new RatingRows(jdbc, ratings).of(batch.tickets().keySet());
        Map<RoundKey, Rating> after = new TreeMap<>();
        for (Step step : batch.steps()) {
            Integer judged = judged(step);
            if (judged != null) {
                RoundKey round = new RoundKey(step.ticketId(), judged);
                Rating known = after.containsKey(round) ? after.get(round) : before.get(round);
                after.put(round, rating(step, known));
            }
        }
        ratings.insert(after.values(), RatingRows.RESTATED);
        tickets.keep(batch.tickets());
        // Last, since concurrent writers wait for each other's counts until the end of the transaction.
        List<RatingCount> changes = RatingCount.changes(before, after);
        counts.insert(
                changes,
                "(dimension, day, key, score, label, satisfied) DO UPDATE SET n = rating_count.n + excluded.n");
        if (!changes.isEmpty()) {
            jdbc.update("DELETE FROM " + counts.qualified() + " WHERE n = 0");
        }
    }

    /** The round whose rating a step gives, corrects, or, while it is the present one, may move; null if none. */
    private static @Nullable Integer judged(Step step) {
        if (step.event() instanceof TicketAmended amended && amended.round() != null) {
            return amended.round();
        }
        return step.after().round().judgement().rated()
                ? (Integer) step.after().round().n()
                : null;
    }

    private Rating rating(Step step, @Nullable Rating known) {
        if (step.event() instanceof TicketRated rated) {
            return Rating.given(rated, step.after(), zone);
        }
        if (known == null) {
            throw new IllegalStateException("ticket " + step.ticketId() + " is rated, but its rating is not here");
        }
        return known.after(step);
    }
}
