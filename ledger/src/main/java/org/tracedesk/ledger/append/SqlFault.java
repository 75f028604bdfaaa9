package org.tracedesk.ledger.append;

import java.sql.SQLException;
import java.util.Set;

/** Tells faults that pass by themselves from those that an append brings upon itself. */
final class SqlFault {

    /** Connection, resources, operator's intervention, rolled back by others, system error. */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "53", "57", "40", "58");

    /** Lock not available; read-only while another server takes over. */
    private static final Set<String> PASSING = Set.of("55P03", "25006");

    private SqlFault() {}

    /** Whether the same call may succeed later; the outcome of this one is then unknown. */
    static boolean passes(SQLException e) {
        String state = e.getSQLState();
        return state == null
                || state.length() < 2
                || PASSING.contains(state)
                || PASSING_CLASSES.contains(state.substring(0, 2));
    }
}
