package org.tracedesk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.tracedesk.api.command.TicketCommand;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.api.event.TicketOpened;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.api.value.Actor;
import org.tracedesk.api.value.Role;
import org.tracedesk.model.form.Form;
import org.tracedesk.model.intake.Opening;
import org.tracedesk.model.ticket.Situation;
import org.tracedesk.model.ticket.TicketState;

/**
 * Reads a decision as a sentence: given a ticket after some commands or events, when a command, then events or a
 * reason.
 *
 * @param ticket the ticket as its events have left it
 * @param at who asks next, and when
 */
public record GivenTicket(TicketState ticket, Situation at) {

    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** 09:30 on 2023-10-01 at the desk. */
    public static final Instant NOW = Instant.parse("2023-10-01T01:30:00Z");

    /** A ticket that {@code agent} has just opened after a call. */
    public static GivenTicket on(Form form) {
        return opened(form, Contact.call());
    }

    public static GivenTicket opened(Form form, Contact contact) {
        return new GivenTicket(TicketState.after(null, opening(form, contact, NOW)), situation("agent", NOW, form));
    }

    /** What opening a ticket records. */
    public static TicketOpened opening(Form form, Contact contact, Instant now) {
        return Opening.decide(contact.on(form.id()), situation("agent", now, form));
    }

    public GivenTicket by(String login, Role... roles) {
        Set<Role> his = roles.length == 0 ? usualRoles(login) : Set.of(roles);
        Actor actor = new Actor(login, null, login, null, his, Set.of());
        return new GivenTicket(ticket, new Situation(actor, at.now(), SHANGHAI, at.form()));
    }

    public GivenTicket at(Instant now) {
        return new GivenTicket(ticket, new Situation(at.actor(), now, SHANGHAI, at.form()));
    }

    /** These commands were accepted, and recorded something. */
    public GivenTicket after(TicketCommand... commands) {
        GivenTicket given = this;
        for (TicketCommand command : commands) {
            List<TicketEvent> events = Decisions.decide(command, given.ticket, at);
            assertThat(events).as("recorded by %s", command).isNotEmpty();
            given = given.given(events.toArray(TicketEvent[]::new));
        }
        return given;
    }

    /** These events were recorded, whoever decided them. */
    public GivenTicket given(TicketEvent... events) {
        TicketState state = ticket;
        for (TicketEvent event : events) {
            state = TicketState.after(state, event);
        }
        return new GivenTicket(state, at);
    }

    public Answer when(TicketCommand command) {
        try {
            List<TicketEvent> events = Decisions.decide(command, ticket, at);
            return new Answer(events, null, given(events.toArray(TicketEvent[]::new)));
        } catch (TicketRejected refused) {
            return new Answer(List.of(), refused.rejection(), this);
        }
    }

    private static Situation situation(String login, Instant now, Form form) {
        return new Situation(new Actor(login, null, null, null, usualRoles(login), Set.of()), now, SHANGHAI, form);
    }

    private static Set<Role> usualRoles(String login) {
        return login.equals("supervisor") ? Set.of(Role.SUPERVISOR) : Set.of();
    }
}
