package org.tracedesk.api.rejection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.TicketStatus;

/**
 * A refused command: nothing was recorded.
 *
 * @param reason why
 * @param rule the rule that refused it, in words
 * @param ticketStatus where the ticket stands; null where that is unknown or not to be told
 * @param version the ticket's present version, where it is known
 * @param faults each fault of the input
 */
public record Rejection(
        Reason reason,
        @Nullable String rule,
        @Nullable TicketStatus ticketStatus,
        @Nullable Long version,
        List<Fault> faults) {

    public static Rejection of(Reason reason) {
        return new Rejection(reason, null, null, null, List.of());
    }

    public static Rejection input(Reason reason, Fault... faults) {
        return new Rejection(reason, null, null, null, List.of(faults));
    }
}
