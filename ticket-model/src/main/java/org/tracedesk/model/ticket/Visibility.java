package org.tracedesk.model.ticket;

import org.tracedesk.api.value.Actor;
import org.tracedesk.api.value.Role;

/** Who may see a ticket at all; to anybody else it is not there. */
public final class Visibility {

    private Visibility() {}

    /** Whether a person sees a ticket by one of his roles. */
    public static boolean sees(Actor actor, TicketState ticket) {
        return actor.roles().stream().anyMatch(role -> sees(role, actor, ticket));
    }

    private static boolean sees(Role role, Actor actor, TicketState ticket) {
        return switch (role) {
            case SUPERVISOR, AUDITOR -> true;
            case AGENT ->
                actor.login().equals(ticket.registered().recorder())
                        || actor.login().equals(ticket.round().responsibility().person())
                        || ticket.formerOwners().contains(actor.login());
            case HANDLER -> ticket.departments().stream().anyMatch(actor.departments()::contains);
            case ANALYST, SERVICE, ADMIN -> false;
        };
    }
}
