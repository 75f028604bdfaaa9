package org.tracedesk.model.ticket;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.TicketRejected;

/** What holds for everything that a ticket numbers, whatever its kind. */
public final class PartRules {

    private PartRules() {}

    /** The part with this number; refuses if there is none. */
    public static <T> T find(List<T> parts, ToIntFunction<T> number, int n) {
        return parts.stream()
                .filter(part -> number.applyAsInt(part) == n)
                .findFirst()
                .orElseThrow(() -> new TicketRejected(Reason.PART_NOT_FOUND));
    }

    /** Refuses what is done already. */
    public static <T> void requireOpen(T part, Predicate<T> done, TicketState ticket) {
        if (done.test(part)) {
            throw TicketRejected.byRule(Reason.ALREADY_DONE, "what is done is not done a second time", ticket.status());
        }
    }

    /** The number of the next part; refuses if there are as many as a ticket can have. */
    public static int next(List<?> parts, TicketState ticket) {
        requireRoom(parts, ticket);
        return parts.size() + 1;
    }

    /** Refuses one more if there are as many as a ticket can have. */
    public static void requireRoom(List<?> parts, TicketState ticket) {
        if (parts.size() >= Parts.MOST) {
            String rule = "a ticket has at most " + Parts.MOST + " of a kind";
            throw TicketRejected.byRule(Reason.LIMIT_REACHED, rule, ticket.status());
        }
    }
}
