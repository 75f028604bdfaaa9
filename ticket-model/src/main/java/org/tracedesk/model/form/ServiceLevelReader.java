package org.tracedesk.model.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Channel;
import org.tracedesk.api.value.ClockKind;
import org.tracedesk.api.value.CustomerTier;
import org.tracedesk.api.value.Rounding;
import org.tracedesk.api.value.TicketStatus;
import org.tracedesk.model.servicelevel.CalendarOfForm;
import org.tracedesk.model.servicelevel.Figure;
import org.tracedesk.model.servicelevel.Limit;
import org.tracedesk.model.servicelevel.Scope;
import org.tracedesk.model.servicelevel.ServiceLevels;
import org.tracedesk.model.servicelevel.ServiceRule;

/** Reads {@code serviceLevels}. */
final class ServiceLevelReader {

    private static final List<TicketStatus> STANDING = List.of(TicketStatus.WAITING_CUSTOMER, TicketStatus.FOLLOW_UP);

    private final PriorityScale priorities;
    private final CategoryTree categories;
    private final Map<String, CalendarOfForm> calendars;

    ServiceLevelReader(PriorityScale priorities, CategoryTree categories, Map<String, CalendarOfForm> calendars) {
        this.priorities = priorities;
        this.categories = categories;
        this.calendars = calendars;
    }

    ServiceLevels read(Optional<Value> written) {
        List<ServiceRule> rules = new ArrayList<>();
        for (Value item : written.map(Value::items).orElse(List.of())) {
            ServiceRule rule = rule(item);
            if (rules.stream().anyMatch(one -> one.name().equals(rule.name()))) {
                throw item.at().broken("two rules are called \"" + rule.name() + "\"; give each its own name");
            }
            rules.add(rule);
        }
        return new ServiceLevels(calendars, rules);
    }

    private ServiceRule rule(Value item) {
        Value.Section rule = item.section(
                "name", "clock", "when", "limit", "rings", "calendar", "rounding", "pausesIn", "warnBefore", "figure");
        Value kind = rule.need("clock");
        ClockKind clock = kind.choice(ClockKind.class);
        if (clock == ClockKind.ENTRY) {
            throw kind.at().broken("the entry is limited by entryWithin; remove this rule");
        }
        Figure figure = figure(rule, clock);
        Limit limit = limit(rule, clock, figure);
        return new ServiceRule(
                rule.need("name").text(),
                clock,
                rule.find("when").map(this::scope).orElse(Scope.ALL),
                limit,
                calendar(rule, limit),
                rule.find("rounding").map(v -> v.choice(Rounding.class)).orElse(rounding(limit)),
                rule.find("pausesIn")
                        .map(v -> List.copyOf(each(v, ServiceLevelReader::standing)))
                        .orElse(List.of()),
                rule.find("warnBefore").map(ServiceLevelReader::offset).orElse(null),
                figure,
                figure == Figure.RINGS ? rule.need("rings").whole(1, 100) : 0);
    }

    /** Working days end with the last of them, whatever else is written. */
    private static Rounding rounding(@Nullable Limit limit) {
        return limit != null && limit.inWorkingDays() ? Rounding.END_OF_DAY : Rounding.EXACT;
    }

    private static @Nullable Figure figure(Value.Section rule, ClockKind clock) {
        if (clock == ClockKind.ANSWER) {
            return rule.need("figure").choice(Figure.class);
        }
        rule.find("figure").ifPresent(v -> {
            throw v.at().broken("only an ANSWER has a figure; leave it out");
        });
        return null;
    }

    private static @Nullable Limit limit(Value.Section rule, ClockKind clock, @Nullable Figure figure) {
        if (clock == ClockKind.FOLLOW_UP || figure == Figure.RINGS) {
            rule.find("limit").ifPresent(v -> {
                throw v.at().broken(
                                figure == null
                                        ? "a follow-up is due when it was said; leave the limit out"
                                        : "rings are counted; write rings instead of the limit");
            });
            return null;
        }
        return limit(rule.need("limit"));
    }

    private static Limit limit(Value value) {
        try {
            return Limit.parse(value.text());
        } catch (IllegalArgumentException e) {
            throw value.at().broken(String.valueOf(e.getMessage()));
        }
    }

    private static Limit offset(Value value) {
        Limit offset = limit(value);
        if (offset.inWorkingDays()) {
            throw value.at().broken("a warning comes some hours or days before; write one such as 2h");
        }
        return offset;
    }

    private @Nullable String calendar(Value.Section rule, @Nullable Limit limit) {
        Optional<Value> named = rule.find("calendar");
        if (named.isEmpty()) {
            if (limit != null && limit.inWorkingDays()) {
                throw rule.at().broken("working days are those of a calendar; write calendar, and the calendar");
            }
            return null;
        }
        String name = named.get().text();
        if (!calendars.containsKey(name)) {
            throw named.get()
                    .at()
                    .broken("there is no calendar \"" + name + "\"; write one of " + calendars.keySet()
                            + ", or leave it out for round the clock");
        }
        return name;
    }

    private Scope scope(Value value) {
        Value.Section when = value.section("priority", "category", "channel", "tier");
        return new Scope(
                when.find("priority")
                        .map(v -> each(v, one -> PriorityReader.known(one, priorities)))
                        .orElse(Set.of()),
                when.find("category").map(v -> List.copyOf(each(v, this::path))).orElse(List.of()),
                when.find("channel")
                        .map(v -> each(v, one -> one.choice(Channel.class)))
                        .orElse(Set.of()),
                when.find("tier")
                        .map(v -> each(v, one -> one.choice(CustomerTier.class)))
                        .orElse(Set.of()));
    }

    /** A path in the form's own words, down to any level. */
    private List<String> path(Value value) {
        List<String> path = value.items().stream().map(Value::text).toList();
        return categories
                .spell(path)
                .orElseThrow(() -> value.at()
                        .broken("there is no category " + path + " on this form; write a path such as [a, b]"));
    }

    private static TicketStatus standing(Value value) {
        TicketStatus status = value.choice(TicketStatus.class);
        if (!STANDING.contains(status)) {
            throw value.at().broken("a clock does not stand still in " + status + "; write one of " + STANDING);
        }
        return status;
    }

    private static <T> Set<T> each(Value value, Function<Value, T> read) {
        Set<T> all = new LinkedHashSet<>();
        value.items().forEach(item -> all.add(read.apply(item)));
        return all;
    }
}
