package org.tracedesk.model.servicelevel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.ClockKind;
import org.tracedesk.api.value.Rounding;
import org.tracedesk.api.value.TicketStatus;

/**
 * A service level of a form.
 *
 * @param name what it is called in explanations, unique in its form
 * @param clock what it limits
 * @param scope for which tickets it holds
 * @param limit how long that may take; null for a follow-up, whose time is said, and for rings
 * @param calendar name of the calendar it is counted in; null round the clock
 * @param rounding what becomes of the due time within its day
 * @param pausesIn statuses in which the clock stands still
 * @param warnBefore how long before the due time it warns; null if it does not
 * @param figure for an answer, which recorded figure is compared
 * @param rings for rings, how many there may be; else 0
 */
public record ServiceRule(
        String name,
        ClockKind clock,
        Scope scope,
        @Nullable Limit limit,
        @Nullable String calendar,
        Rounding rounding,
        List<TicketStatus> pausesIn,
        @Nullable Limit warnBefore,
        @Nullable Figure figure,
        int rings) {}
