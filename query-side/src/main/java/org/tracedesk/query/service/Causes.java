package org.tracedesk.query.service;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.model.ticket.TicketState;
import org.tracedesk.query.masking.Masking;
import org.tracedesk.query.projection.StateJson;
import org.tracedesk.query.service.ProblemMonth.Cause;

/**
 * Counts the causes that tickets tell. They are free texts under the keys of customers: they are opened to be compared. What
 * a single ticket tells is not shown, since who sees statistics may see no tickets.
 */
final class Causes {

    /** As many tickets as can be opened while somebody waits. */
    private static final int LOOKED_AT = 2_000;

    private static final int SHOWN = 5;
    private static final String SQL = """
            SELECT CAST(t.state AS text) FROM query.service_contact c JOIN query.service_ticket t USING (ticket_id)
            WHERE c.month = :month AND c.has_cause AND (CAST(:form AS text) IS NULL OR c.form = :form)
            ORDER BY c.contact_at DESC LIMIT\s""" + LOOKED_AT;

    private final JdbcClient jdbc;
    private final Masking masking;

    Causes(JdbcClient jdbc, Masking masking) {
        this.jdbc = jdbc;
        this.masking = masking;
    }

    /** The causes of each form and category, of the newest contacts of the month that tell one. */
    Map<List<String>, Map<String, Long>> of(AskedMonth asked) {
        List<TicketState> tickets = jdbc
                .sql(SQL)
                .param("month", asked.month().toString())
                .param("form", asked.form())
                .query(String.class)
                .list()
                .stream()
                .map(StateJson::read)
                .toList();
        masking.fetch(tickets);
        Map<List<String>, Map<String, Long>> causes = new HashMap<>();
        for (TicketState ticket : tickets) {
            List<String> problem = List.of(ticket.registered().form(), String.join("-", ticket.category()));
            opened(ticket)
                    .ifPresent(cause -> causes.computeIfAbsent(problem, p -> new HashMap<>())
                            .merge(cause, 1L, Long::sum));
        }
        return causes;
    }

    private Optional<String> opened(TicketState ticket) {
        Personal cause = ticket.personal(TicketField.CAUSE);
        return cause == null
                ? Optional.empty()
                : masking.of(ticket).open(cause).map(String::strip).filter(text -> !text.isEmpty());
    }

    static List<Cause> frequent(Map<String, Long> causes) {
        return causes.entrySet().stream()
                .filter(cause -> cause.getValue() > 1)
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(SHOWN)
                .map(cause -> new Cause(cause.getKey(), cause.getValue()))
                .toList();
    }
}
