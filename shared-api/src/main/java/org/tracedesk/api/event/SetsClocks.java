package org.tracedesk.api.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.TicketClock;

/** An event that may start, move, stop or end clocks: it says how each of those stands after it. */
public interface SetsClocks {

    /** The clocks that are different from now on; null if none is. */
    @Nullable
    List<TicketClock> clocks();

    /** The same event with the clocks that it sets. */
    TicketEvent setting(List<TicketClock> clocks);
}
