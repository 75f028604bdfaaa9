package org.tracedesk.query.tracking;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.tracedesk.model.ticket.TicketState;
import org.tracedesk.query.projection.Step;

/**
 * That somebody sees a ticket; its components are the columns of its table.
 *
 * @param viewer a {@link #person} or a {@link #department}
 * @param contactAt begin of the contact, by which one's tickets are usually sorted
 * @param ticketId the ticket
 */
record TicketViewer(String viewer, Instant contactAt, UUID ticketId) {

    static String person(String login) {
        return "p:" + login;
    }

    static String department(String name) {
        return "d:" + name;
    }

    /** What some steps change: rows that are no longer so, and rows that are now. */
    record Changes(Collection<TicketViewer> over, Collection<TicketViewer> now) {

        static Changes of(List<Step> steps) {
            Map<UUID, Set<TicketViewer>> before = new HashMap<>();
            Map<UUID, Set<TicketViewer>> after = new HashMap<>();
            for (Step step : steps) {
                before.computeIfAbsent(step.ticketId(), id -> viewers(step.before()));
                after.put(step.ticketId(), viewers(step.after()));
            }
            return new Changes(missing(before, after), missing(after, before));
        }

        private static List<TicketViewer> missing(
                Map<UUID, Set<TicketViewer>> these, Map<UUID, Set<TicketViewer>> those) {
            return these.entrySet().stream()
                    .flatMap(ticket -> ticket.getValue().stream()
                            .filter(viewer -> !those.getOrDefault(ticket.getKey(), Set.of())
                                    .contains(viewer)))
                    .toList();
        }
    }

    private static Set<TicketViewer> viewers(@Nullable TicketState ticket) {
        Set<TicketViewer> viewers = new HashSet<>();
        if (ticket != null) {
            UUID id = ticket.registered().id();
            BiFunction<String, Instant, TicketViewer> row = (viewer, at) -> new TicketViewer(viewer, at, id);
            viewers.add(row.apply(person(ticket.registered().recorder()), ticket.contactAt()));
            TrackedTicket.owners(ticket).forEach(owner -> viewers.add(row.apply(person(owner), ticket.contactAt())));
            ticket.departments().forEach(name -> viewers.add(row.apply(department(name), ticket.contactAt())));
        }
        return viewers;
    }
}
