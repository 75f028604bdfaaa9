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
     * @param hearing whose alarms are of use
     * @param imported whether an import records them
     */
    public static List<TicketEvent> timed(
            @Nullable TicketState before,
            List<? extends TicketEvent> events,
            Situation at,
            Hearing hearing,
            boolean imported) {
        List<TicketEvent> timed = new ArrayList<>();
        TicketState state = before;
        for (TicketEvent event : events) {
            TicketEvent set = set(state, event, at, hearing, imported);
            timed.add(set);
            state = TicketState.after(state, set);
        }
        return timed;
    }

    private static TicketEvent set(
            @Nullable TicketState before, TicketEvent event, Situation at, Hearing hearing, boolean imported) {
        if (!(event instanceof SetsClocks setter)) {
            return event;
        }
        List<TicketClock> changed = new ClockChanges(
                        TicketState.after(before, event), at, due -> hearing.silences(due, at.now(), imported))
                .by(event);
        return changed.isEmpty() ? event : setter.setting(changed);
    }
}
