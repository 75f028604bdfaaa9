package org.tracedesk.query.projection;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionException;

/** Tells what is wrong when the database refuses something, by its own codes. */
public final class SqlFault {

    /** Connection, resources, operator's intervention, rolled back by others, state of the server, system error. */
    private static final Set<String> PASSING = Set.of("08", "53", "57", "40", "55", "25", "58");

    /** What a statement says of its values: cardinality, data, integrity, check option, limits, raised by a trigger. */
    private static final Set<String> OF_DATA = Set.of("21", "22", "23", "44", "54", "P0");

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private SqlFault() {}

    /** Whether a lock was not given in time. */
    public static boolean lockNotAvailable(Throwable e) {
        return LOCK_NOT_AVAILABLE.equals(state(e));
    }

    /** Whether the very same may succeed later, because it was not refused for what it says. */
    public static boolean passes(Throwable e) {
        SQLException cause = cause(e);
        if (cause == null) {
            return e instanceof TransactionException;
        }
        String state = cause.getSQLState();
        return state == null || state.length() < 2 || PASSING.contains(state.substring(0, 2));
    }

    /** Whether it was refused for what the data says, by the database or by our own code, and will be again. */
    public static boolean ofData(Throwable e) {
        SQLException cause = cause(e);
        if (cause == null) {
            return !(e instanceof TransactionException);
        }
        String state = cause.getSQLState();
        return state != null && state.length() >= 2 && OF_DATA.contains(state.substring(0, 2));
    }

    /** What it was, for a log or an answer: never a message, since those quote the values they are about. */
    public static String name(Throwable e) {
        String state = state(e);
        return e.getClass().getSimpleName() + (state == null ? "" : ", SQL state " + state);
    }

    private static @Nullable String state(Throwable e) {
        SQLException cause = cause(e);
        return cause == null ? null : cause.getSQLState();
    }

    private static @Nullable SQLException cause(Throwable thrown) {
        for (Throwable e = thrown; e != null; e = e.getCause()) {
            if (e instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }
}
