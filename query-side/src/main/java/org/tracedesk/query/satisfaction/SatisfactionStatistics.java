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
import org.tracedesk.query.projection.ReadModel;
import org.tracedesk.query.projection.Standing;
import org.tracedesk.query.projection.Step;
import org.tracedesk.query.projection.Table;

/** Writes the ratings and their daily counts. */
final class SatisfactionStatistics implements ReadModel {

    private final JdbcTemplate jdbc;
    private final ZoneId zone;
    private final Table tickets;
    private final Table ratings;
    private final Table counts;

    /** @param zone the desk's zone, in which days and months are counted */
    SatisfactionStatistics(JdbcTemplate jdbc, ZoneId zone) {
        this.jdbc = jdbc;
        this.zone = zone;
        this.tickets = new Table(jdbc, "query.satisfaction_ticket");
        this.ratings = new Table(jdbc, "query.rating");
        this.counts = new Table(jdbc, "query.rating_count");
    }

    @Override
    public String name() {
        return "satisfaction-statistics";
    }

    @Override
    public Map<UUID, Standing> standings(Set<UUID> ids) {
        return tickets.standings(ids);
    }

    @Override
    public void write(Batch batch) {
        Map<RoundKey, Rating> before = new RatingRows(jdbc).of(batch.tickets().keySet());
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
        List<RatingCount> changes = RatingCount.changes(before, after);
        counts.insert(
                changes,
                "(dimension, day, key, score, label, satisfied) DO UPDATE SET n = rating_count.n + excluded.n");
        if (!changes.isEmpty()) {
            jdbc.update("DELETE FROM query.rating_count WHERE n = 0");
        }
        tickets.keep(batch.tickets());
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

    @Override
    public void clear() {
        tickets.clear();
        ratings.clear();
        counts.clear();
    }
}
