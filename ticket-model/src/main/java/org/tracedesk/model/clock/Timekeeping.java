package org.tracedesk.model.clock;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.SetsClocks;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.api.value.TicketClock;
import org.tracedesk.model.ticket.Situation;
import org.tracedesk.model.ticket.TicketState;

/** Tells events what they do to the clocks of their ticket. */
public final class Timekeeping {

    private Timekeeping() {}

    /**
     * Events that are about to be recorded, with the clocks that they set.
     *
     * @param before the ticket before them; null if the first opens it
     * @param silent whether the clocks that they set never warn
     */
    public static List<TicketEvent> timed(
            @Nullable TicketState before, List<? extends TicketEvent> events, Situation at, boolean silent) {
        List<TicketEvent> timed = new ArrayList<>();
        TicketState state = before;
        for (TicketEvent event : events) {
            TicketEvent set = set(state, event, at, silent);
            timed.add(set);
            state = TicketState.after(state, set);
        }
        return timed;
    }

    private static TicketEvent set(@Nullable TicketState before, TicketEvent event, Situation at, boolean silent) {
        if (!(event instanceof SetsClocks setter)) {
            return event;
        }
        List<TicketClock> changed = new ClockChanges(TicketState.after(before, event), at, silent).by(event);
        return changed.isEmpty() ? event : setter.setting(changed);
    }
}
