package org.tracedesk.query.projection;

import java.util.List;

/**
 * How tables of a read model are taken portion by portion: rows that have the same value in one column belong together,
 * and are all there is of a ticket, or of whatever else the tables are about.
 *
 * @param column the column, which every one of the tables has and none leaves empty
 * @param type its type in SQL
 * @param tables the tables, the one with most values first
 * @param stretch how many rows of the first table make a portion that is read in one go, well under a second
 * @param touched a query for the values, as text, whose rows may differ after events of the tickets {@code ANY(?)}
 */
public record Cut(String column, String type, List<Table> tables, int stretch, String touched) {

    private static final int TICKETS = 1_000;

    /** Tables that have a column {@code ticket_id}. */
    public static Cut byTicket(Table... tables) {
        return new Cut(
                "ticket_id",
                "uuid",
                List.of(tables),
                TICKETS,
                "SELECT CAST(ticket AS text) FROM unnest(CAST(? AS uuid[])) AS ticket");
    }
}
