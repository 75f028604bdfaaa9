package org.tracedesk.query.tracking;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.ClockKind;
import org.tracedesk.api.value.Outcome;
import org.tracedesk.api.value.Priority;
import org.tracedesk.api.value.Review;
import org.tracedesk.api.value.TicketClock;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.api.value.TicketStatus;
import org.tracedesk.model.ticket.FollowUp;
import org.tracedesk.model.ticket.Link;
import org.tracedesk.model.ticket.Progress;
import org.tracedesk.model.ticket.Registered;
import org.tracedesk.model.ticket.Round;
import org.tracedesk.model.ticket.TicketState;
import org.tracedesk.query.projection.StateJson;
import org.tracedesk.query.projection.Step;

/** A row of the tracking table; its components are the table's columns. */
record TrackedTicket(
        UUID ticketId,
        String number,
        String form,
        TicketStatus status,
        @Nullable Outcome outcome,
        Review review,
        boolean archived,
        int round,
        @Nullable String priority,
        int priorityRank,
        List<String> category,
        String categoryFirst,
        String categoryPath,
        @Nullable String department,
        @Nullable String assignee,
        String recorder,
        List<String> owners,
        List<String> departments,
        @Nullable String channel,
        @Nullable String customerNumber,
        Instant contactAt,
        @Nullable Instant dueAt,
        Instant dueKey,
        Instant updatedAt,
        long version,
        long position,
        @JsonRawValue String state,
        List<UUID> links,
        boolean exemplary,
        @Nullable String reviewer,
        @Nullable Instant reviewedAt,
        @Nullable String responsible,
        @Nullable Instant toInformSince,
        @Nullable Instant followUpAt) {

    /** Sorts after every time that a ticket can be due. */
    static final Instant NEVER = Instant.parse("9999-12-31T23:59:59Z");

    /** Where the customer can be told a result. */
    private static final Set<TicketStatus> TOLD_IN =
            EnumSet.of(TicketStatus.FOLLOW_UP, TicketStatus.RESOLVED, TicketStatus.CLOSED);

    /**
     * The row after a step.
     *
     * @param review the last review among the steps written with it, if there is one
     */
    static TrackedTicket after(Step step, @Nullable Step review) {
        TicketState t = step.after();
        Registered r = t.registered();
        Round round = t.round();
        Instant dueAt = t.dueAt();
        String priority = t.value(TicketField.PRIORITY);
        List<String> category = t.category();
        return new TrackedTicket(
                r.id(),
                r.number(),
                r.form(),
                t.status(),
                round.progress().outcome(),
                round.judgement().review(),
                t.archived(),
                round.n(),
                priority,
                rank(priority),
                category,
                category.isEmpty() ? "" : category.getFirst(),
                String.join("-", category),
                round.responsibility().department(),
                round.responsibility().assignee(),
                r.recorder(),
                owners(t),
                sorted(t.departments()),
                t.value(TicketField.CHANNEL),
                r.customerNumber(),
                t.contactAt(),
                dueAt,
                dueKey(t),
                step.recorded().recordedAt(),
                step.recorded().version(),
                step.recorded().position(),
                StateJson.of(t),
                t.parts().links().stream().map(Link::ticket).toList(),
                round.judgement().exemplary() != null,
                review == null ? null : review.recorded().actor(),
                review == null ? null : review.event().occurredAt(),
                round.responsibility().person(),
                toInformSince(t),
                followUpAt(t));
    }

    /** Since when the customer waits to be told a result; null if he does not. */
    private static @Nullable Instant toInformSince(TicketState t) {
        Progress progress = t.round().progress();
        Instant resolved = progress.resolvedAt();
        Instant informed = progress.informedAt();
        boolean untold = resolved != null && (informed == null || informed.isBefore(resolved));
        return untold && !t.archived() && TOLD_IN.contains(t.status()) ? resolved : null;
    }

    /** When the next thing is to be done that was planned; null if nothing is. */
    private static @Nullable Instant followUpAt(TicketState t) {
        String plan = t.status() == TicketStatus.FOLLOW_UP ? t.value(TicketField.FOLLOW_UP_DUE_AT) : null;
        Stream<Instant> scheduled = t.parts().followUps().stream()
                .filter(followUp -> followUp.completedAt() == null)
                .map(FollowUp::dueAt);
        return t.archived()
                ? null
                : Stream.concat(scheduled, Stream.ofNullable(plan).map(Instant::parse))
                        .min(Comparator.naturalOrder())
                        .orElse(null);
    }

    /** What waits for the customer does not become overdue meanwhile. */
    private static Instant dueKey(TicketState t) {
        Instant dueAt = t.dueAt();
        boolean waits = dueAt != null
                && t.clocks()
                        .find(ClockKind.RESOLUTION, t.round().n())
                        .flatMap(TicketClock::pausedSince)
                        .filter(dueAt::isAfter)
                        .isPresent();
        return dueAt == null || waits ? NEVER : dueAt;
    }

    private static int rank(@Nullable String priority) {
        return priority == null
                ? Priority.values().length
                : Priority.valueOf(priority).ordinal();
    }

    /** Who answers for the present round or answered for an earlier one. */
    static List<String> owners(TicketState t) {
        SortedSet<String> owners = new TreeSet<>(t.formerOwners());
        String person = t.round().responsibility().person();
        if (person != null) {
            owners.add(person);
        }
        return List.copyOf(owners);
    }

    private static List<String> sorted(Set<String> names) {
        return new ArrayList<>(new TreeSet<>(names));
    }
}
