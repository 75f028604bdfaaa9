package org.tracedesk.query.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tracedesk.ledger.testing.PostgresForTests;
import org.tracedesk.query.filter.Period;
import org.tracedesk.query.projection.QuerySchema;
import org.tracedesk.query.story.Ledger;
import org.tracedesk.query.story.Projecting;

class RatingCountsTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant BEGIN = Instant.parse("2023-09-28T00:00:00Z");

    @RegisterExtension
    static final PostgresForTests POSTGRES = PostgresForTests.quick();

    private final JdbcTemplate jdbc = new JdbcTemplate(POSTGRES.dataSource());
    private final RatingCounts counts = new RatingCounts(JdbcClient.create(jdbc));

    @BeforeAll
    static void rate() {
        QuerySchema.prepare(POSTGRES.dataSource());
        Ledger ledger = new Ledger();
        Random random = new Random(7);
        for (int n = 1; n <= 60; n++) {
            int score = random.nextInt(6);
            ledger.ticket(n)
                    .opened("N" + n, "agent")
                    .resolved(n % 2 == 0 ? "handler" : "handler2", "好")
                    .at(BEGIN.plusSeconds(random.nextInt(6 * 86_400)).toString())
                    .rated(score == 0 ? null : score, score == 0 ? "满意" : null, score == 0 || score > 3);
        }
        new Projecting(
                        POSTGRES.dataSource(),
                        new SatisfactionStatistics(new JdbcTemplate(POSTGRES.dataSource()), SHANGHAI))
                .project(ledger);
    }

    @Test
    void any_period_counts_exactly_the_ratings_given_in_it() {
        Random random = new Random(11);
        for (int i = 0; i < 60; i++) {
            Instant from = BEGIN.plusSeconds(random.nextInt(6 * 86_400));
            Instant to = from.plusSeconds(random.nextInt(4 * 86_400));
            Stretch stretch = Stretch.of(new Period(from, to), SHANGHAI);

            long counted = counts.find(Dimension.ASSIGNEE, stretch, null, 10).stream()
                    .mapToLong(Satisfaction::count)
                    .sum();

            assertThat(counted).as("%s to %s", from, to).isEqualTo(ratings(from, to));
        }
    }

    @Test
    void a_period_without_ends_counts_all() {
        List<Satisfaction> all = counts.find(Dimension.FORM, Stretch.of(new Period(null, null), SHANGHAI), null, 10);

        assertThat(all).hasSize(1);
        Satisfaction form = all.getFirst();
        assertThat(form.key()).isEqualTo("hotline");
        assertThat(form.count()).isEqualTo(60);
        assertThat(form.labels()).containsEntry("满意", count("label = '满意'"));
        assertThat(form.distribution()).containsEntry("5", count("score = 5")).containsEntry("1", count("score = 1"));
        assertThat(form.mean())
                .isEqualByComparingTo(jdbc.queryForObject(
                        "SELECT round(avg(score), 2) FROM query.rating", java.math.BigDecimal.class));
        assertThat(form.satisfiedShare().doubleValue())
                .isCloseTo(count("satisfied") / 60.0, org.assertj.core.data.Offset.offset(0.00005));
    }

    @Test
    void label_only_ratings_have_no_mean() {
        Satisfaction.Sum sum = new Satisfaction.Sum("");
        sum.add(0, "满意", true, 3);

        assertThat(sum.done().mean()).isNull();
        assertThat(sum.done().count()).isEqualTo(3);
    }

    @Test
    void keys_come_a_page_at_a_time() {
        Stretch all = Stretch.of(new Period(null, null), SHANGHAI);

        assertThat(keys(all, null, 1)).containsExactly("handler");
        assertThat(keys(all, "handler", 5)).containsExactly("handler2");
    }

    @Test
    void statistics_are_answered_from_indexes() {
        POSTGRES.execute("""
                INSERT INTO query.rating_count
                SELECT 'category2', date '2010-01-01' + i, 'c' || k, 4, '', true, 1
                FROM generate_series(0, 3000) i, generate_series(0, 9) k""");
        POSTGRES.execute("ANALYZE query.rating_count");
        Map<String, @Nullable Object> values = new java.util.HashMap<>();
        values.put("dimension", "category2");
        values.put("firstDay", java.time.LocalDate.parse("2011-01-01"));
        values.put("endDay", java.time.LocalDate.parse("2011-02-01"));
        for (String moment : List.of("from", "untilFirst", "sinceEnd", "to")) {
            values.put(moment, java.time.OffsetDateTime.parse("2011-01-01T00:00:00Z"));
        }
        values.put("after", null);
        values.put("most", 51);

        List<String> plan = new NamedParameterJdbcTemplate(POSTGRES.dataSource())
                .queryForList("EXPLAIN " + RatingCounts.SQL.formatted("category_path"), values, String.class);

        assertThat(String.join("\n", plan)).contains("rating_count_pkey").doesNotContain("Seq Scan on rating_count");
    }

    private List<String> keys(Stretch rated, @Nullable String after, int most) {
        return counts.find(Dimension.ASSIGNEE, rated, after, most).stream()
                .map(Satisfaction::key)
                .toList();
    }

    private long ratings(Instant from, Instant to) {
        return count("rated_at >= '" + from + "' AND rated_at < '" + to + "'");
    }

    private long count(String condition) {
        Long n = jdbc.queryForObject("SELECT count(*) FROM query.rating WHERE " + condition, Long.class);
        return n == null ? 0 : n;
    }
}
