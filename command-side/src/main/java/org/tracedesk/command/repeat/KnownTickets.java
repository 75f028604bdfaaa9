package org.tracedesk.command.repeat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The index of tickets by customer, order and person. */
public final class KnownTickets {

    private static final int MOST = 50;

    private final JdbcClient jdbc;

    KnownTickets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is known of one ticket. */
    public record Known(
            UUID ticket,
            @Nullable String customer,
            @Nullable String orderNumber,
            @Nullable String tier,
            Instant contactAt) {

        private static Known of(ResultSet row, int n) throws SQLException {
            return new Known(
                    row.getObject("ticket_id", UUID.class),
                    row.getString("customer"),
                    row.getString("order_number"),
                    row.getString("tier"),
                    row.getObject("contact_at", OffsetDateTime.class).toInstant());
        }
    }

    /** The newest tickets of a customer or an order, whose contact began between two times, newest first. */
    List<Known> find(@Nullable String customer, @Nullable String orderNumber, Instant from, Instant to) {
        return jdbc.sql("""
                        SELECT * FROM (
                            (SELECT * FROM command.known_ticket WHERE customer = :customer
                                AND contact_at BETWEEN :from AND :to ORDER BY contact_at DESC LIMIT :most)
                            UNION
                            (SELECT * FROM command.known_ticket WHERE order_number = :order
                                AND contact_at BETWEEN :from AND :to ORDER BY contact_at DESC LIMIT :most)) found
                        ORDER BY contact_at DESC, ticket_id LIMIT :most""")
                .param("customer", customer)
                .param("order", orderNumber)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .query(Known::of)
                .list();
    }

    /** Of some people, who has the fewest open tickets; of those alike, who was longest given none. */
    public Optional<String> leastLoaded(Collection<String> people) {
        return jdbc.sql("""
                        SELECT person FROM unnest(CAST(:people AS text[])) person
                        LEFT JOIN LATERAL (SELECT count(*) AS tickets FROM command.known_ticket k
                            WHERE k.assignee = person AND k.open) load ON true
                        LEFT JOIN LATERAL (SELECT max(assigned_at) AS last FROM command.known_ticket k
                            WHERE k.assignee = person) given ON true
                        ORDER BY load.tickets, given.last NULLS FIRST, person LIMIT 1""")
                .param("people", people.toArray(String[]::new))
                .query(String.class)
                .optional();
    }

    void opened(Known ticket) {
        jdbc.sql("INSERT INTO command.known_ticket (ticket_id, customer, order_number, tier, contact_at, open)"
                        + " VALUES (?, ?, ?, ?, ?, true) ON CONFLICT DO NOTHING")
                .param(ticket.ticket())
                .param(ticket.customer())
                .param(ticket.orderNumber())
                .param(ticket.tier())
                .param(ticket.contactAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void ordered(UUID ticket, @Nullable String orderNumber) {
        set("order_number = ?", ticket, orderNumber);
    }

    void inTier(UUID ticket, @Nullable String tier) {
        set("tier = ?", ticket, tier);
    }

    void contacted(UUID ticket, Instant at) {
        set("contact_at = ?", ticket, at.atOffset(ZoneOffset.UTC));
    }

    void assigned(UUID ticket, String to, Instant at) {
        jdbc.sql("UPDATE command.known_ticket SET assignee = ?, assigned_at = ? WHERE ticket_id = ?")
                .params(to, at.atOffset(ZoneOffset.UTC), ticket)
                .update();
    }

    void settled(UUID ticket) {
        set("open = ?", ticket, false);
    }

    void begunAnew(UUID ticket) {
        jdbc.sql("UPDATE command.known_ticket SET open = true, assignee = NULL WHERE ticket_id = ?")
                .param(ticket)
                .update();
    }

    private void set(String column, UUID ticket, @Nullable Object value) {
        jdbc.sql("UPDATE command.known_ticket SET " + column + " WHERE ticket_id = ?")
                .param(value)
                .param(ticket)
                .update();
    }
}
