package org.tracedesk.query.service;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tracedesk.query.service.ProblemMonth.Problem;

/** Reads what the contacts of a month were about. */
final class ProblemReader {

    private static final String SQL = """
            SELECT form, category_path, count(*) AS n, count(*) FILTER (WHERE standard_reply) AS answered
            FROM query.service_contact
            WHERE month = :month AND (CAST(:form AS text) IS NULL OR form = :form)
            GROUP BY form, category_path ORDER BY n DESC, form, category_path""";

    private final JdbcClient jdbc;
    private final Causes causes;

    ProblemReader(JdbcClient jdbc, Causes causes) {
        this.jdbc = jdbc;
        this.causes = causes;
    }

    /** Tickets of one category of one form. */
    private record Counted(String form, String category, long n, long answered) {}

    ProblemMonth of(AskedMonth asked) {
        List<Counted> counted = jdbc.sql(SQL)
                .param("month", asked.month().toString())
                .param("form", asked.form())
                .query((row, n) -> new Counted(
                        row.getString("form"),
                        row.getString("category_path"),
                        row.getLong("n"),
                        row.getLong("answered")))
                .list();
        long all = counted.stream().mapToLong(Counted::n).sum();
        long answered = counted.stream().mapToLong(Counted::answered).sum();
        Map<List<String>, Map<String, Long>> told = causes.of(asked);
        return new ProblemMonth(
                asked.month().toString(),
                all,
                all == 0 ? null : Share.of(answered, all),
                counted.stream()
                        .map(one -> new Problem(
                                one.form(),
                                one.category(),
                                one.n(),
                                Share.of(one.n(), all),
                                Share.of(one.answered(), one.n()),
                                Causes.frequent(told.getOrDefault(List.of(one.form(), one.category()), Map.of()))))
                        .toList(),
                null);
    }
}
