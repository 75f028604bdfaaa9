package org.tracedesk.query.eventlog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.api.event.TicketLinked;
import org.tracedesk.api.event.TicketUnlinked;

/**
 * That an event belongs to an object.
 *
 * @param kind of object
 * @param name of the object among its kind
 * @param as what it takes part
 */
record Belonging(Kind kind, String name, String as) {

    /** What events belong to. */
    enum Kind {
        TICKET,
        PERSON,
        DEPARTMENT;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static List<Belonging> of(LoggedEvent logged) {
        TicketEvent event = logged.event();
        List<Belonging> all = new ArrayList<>();
        all.add(new Belonging(Kind.TICKET, event.ticketId().toString(), "ticket"));
        add(all, Kind.PERSON, logged.actor(), "by");
        add(all, Kind.PERSON, text(event, "assignee"), "to");
        add(all, Kind.DEPARTMENT, text(event, "department"), "to");
        UUID other = event instanceof TicketLinked linked
                ? linked.other()
                : event instanceof TicketUnlinked unlinked ? unlinked.other() : null;
        add(all, Kind.TICKET, other == null ? null : other.toString(), "other");
        return all;
    }

    /** Unique among objects of all kinds. */
    String id() {
        return kind == Kind.TICKET ? name : kind.word() + ":" + name;
    }

    private static void add(List<Belonging> all, Kind kind, @Nullable String name, String as) {
        if (name != null) {
            all.add(new Belonging(kind, name, as));
        }
    }

    private static @Nullable String text(TicketEvent event, String component) {
        return Attribute.of(event.getClass()).stream()
                .filter(attribute -> attribute.name().equals(component))
                .findFirst()
                .map(attribute -> (String) attribute.value(event))
                .orElse(null);
    }
}
