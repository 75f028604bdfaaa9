package org.tracedesk.model.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Channel;
import org.tracedesk.api.value.ClockEnd;
import org.tracedesk.api.value.ClockKind;
import org.tracedesk.api.value.CustomerTier;
import org.tracedesk.api.value.Priority;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.model.servicelevel.Figure;
import org.tracedesk.model.servicelevel.ServiceLevels;
import org.tracedesk.model.servicelevel.ServiceRule;
import org.tracedesk.model.servicelevel.Traits;
import org.tracedesk.model.ticket.Situation;
import org.tracedesk.model.ticket.TicketState;

/** How the clocks of a ticket begin, and begin anew. */
final class Starting {

    static final String RINGS = " rings";

    private final TicketState ticket;
    private final Situation at;
    private final ServiceLevels levels;
    private final Reckoning reckoning;
    private final Traits traits;

    Starting(TicketState ticket, Situation at, Reckoning reckoning) {
        this.ticket = ticket;
        this.at = at;
        this.reckoning = reckoning;
        levels = at.form().serviceLevels();
        traits = traits(ticket);
    }

    /** By what the rules of a ticket are found. */
    static Traits traits(TicketState ticket) {
        return new Traits(
                chosen(Priority.class, TicketField.PRIORITY, ticket),
                ticket.category(),
                chosen(Channel.class, TicketField.CHANNEL, ticket),
                chosen(CustomerTier.class, TicketField.CUSTOMER_TIER, ticket));
    }

    /** A clock of the form's rule; null if it has none for this ticket. */
    @Nullable
    ClockDraft byRule(ClockKind kind, int n, Instant start) {
        return levels.rule(kind, traits)
                .filter(rule -> rule.limit() != null)
                .map(rule -> new ClockDraft(kind, n, start, null).by(rule))
                .map(this::reckoned)
                .orElse(null);
    }

    ClockDraft followUp(int n, Instant when, Instant dueAt) {
        ClockDraft clock = new ClockDraft(ClockKind.FOLLOW_UP, n, when, null);
        levels.rule(ClockKind.FOLLOW_UP, traits).ifPresent(clock::by);
        clock.limit = null;
        clock.dueAt = dueAt;
        return clock;
    }

    /** The rule that holds now, in the place of the one that a clock had; what a person said, holds. */
    void again(ClockDraft clock, Instant when) {
        if (clock.rule == null) {
            return;
        }
        Optional<ServiceRule> rule = levels.rule(clock.kind, traits);
        if (rule.isEmpty()) {
            reckoning.end(clock, when, ClockEnd.DROPPED);
        } else if (!rule.get().name().equals(clock.rule)) {
            clock.by(rule.get());
            clock.pauses.removeIf(pause -> !clock.pausesIn.contains(pause.status()));
            reckoning.reckon(clock);
        }
    }

    /** The same clock, from another time on. */
    void from(ClockDraft clock, Instant start) {
        clock.startedAt = start;
        if (clock.recorded != null && clock.limit != null && clock.dueAt != null) {
            clock.endedAt = start.plusSeconds(clock.recorded);
        }
        if (!clock.moves.isEmpty()) {
            levels.named(clock.rule).ifPresent(clock::by);
        }
        reckoning.reckon(clock);
    }

    /** When the present round began. */
    Instant ofTheRound() {
        return ticket.round().n() == 1 ? ticket.contactAt() : ticket.round().since();
    }

    Instant endOfContact() {
        String end = ticket.value(TicketField.ENDED_AT);
        return end == null ? ticket.contactAt() : Instant.parse(end);
    }

    /** 录入: over as soon as it begins, since the opening is the entry; null if the form says nothing. */
    @Nullable
    ClockDraft entry() {
        Duration within = at.form().entryWithin();
        if (within == null) {
            return null;
        }
        ClockDraft clock = new ClockDraft(ClockKind.ENTRY, 1, endOfContact(), null);
        clock.rule = "entryWithin";
        clock.limit = within.toMinutes() + "m";
        reckoning.reckon(clock);
        reckoning.end(clock, at.now(), ClockEnd.DONE);
        return clock;
    }

    /** 接听: the recorded figures that the form limits. */
    List<ClockDraft> answers() {
        List<ClockDraft> all = new ArrayList<>();
        for (Figure figure : Figure.values()) {
            String recorded = ticket.value(field(figure));
            if (recorded != null) {
                levels.rule(figure, traits)
                        .map(rule -> answer(rule, figure, Integer.parseInt(recorded)))
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    private ClockDraft answer(ServiceRule rule, Figure figure, int recorded) {
        ClockDraft clock =
                new ClockDraft(ClockKind.ANSWER, figure.ordinal() + 1, ticket.contactAt(), recorded).by(rule);
        clock.end = ClockEnd.DONE;
        if (figure == Figure.RINGS) {
            clock.limit = rule.rings() + RINGS;
            clock.endedAt = clock.startedAt;
        } else {
            clock.endedAt = clock.startedAt.plusSeconds(recorded);
            reckoning.reckon(clock);
        }
        return clock;
    }

    private ClockDraft reckoned(ClockDraft clock) {
        reckoning.reckon(clock);
        return clock;
    }

    private static TicketField field(Figure figure) {
        return switch (figure) {
            case RINGS -> TicketField.ANSWER_RINGS;
            case SECONDS -> TicketField.ANSWER_SECONDS;
            case WAIT_SECONDS -> TicketField.ANSWER_WAIT_SECONDS;
        };
    }

    private static <E extends Enum<E>> @Nullable E chosen(Class<E> type, TicketField field, TicketState ticket) {
        String value = ticket.value(field);
        return value == null ? null : Enum.valueOf(type, value);
    }
}
