package org.tracedesk.model.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.*;
import org.tracedesk.api.value.*;
import org.tracedesk.model.GivenTicket;
import org.tracedesk.model.form.Form;
import org.tracedesk.model.form.FormLibrary;
import org.tracedesk.model.ticket.Situation;
import org.tracedesk.model.ticket.TicketState;

/** A ticket on a shipped form whose events tell what they do to its clocks. */
final class TimedTicket {

    static final UUID ID = new UUID(0, 7);

    private static final Hearing HEARING = new Hearing(false, Duration.ofDays(1));

    private final Form form;
    private final boolean silent;
    private @Nullable TicketState state;
    private @Nullable Instant now;

    private TimedTicket(Form form, boolean silent) {
        this.form = form;
        this.silent = silent;
    }

    static TimedTicket on(String form, String contact, Priority priority) {
        return on(FormLibrary.shipped().newest(form).orElseThrow(), contact, priority, false);
    }

    static TimedTicket on(Form form, String contact, @Nullable Priority priority, boolean silent) {
        return new TimedTicket(form, silent).then(opened(form, at(contact), priority));
    }

    static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    TimedTicket started(String when) {
        return then(new WorkStarted(ID, at(when), "handler"));
    }

    TimedTicket classified(String when, Priority priority) {
        return then(new TicketClassified(ID, at(when), List.of("售后服务", "故障报修"), priority, null, null, null));
    }

    TimedTicket waited(String from, String to) {
        return waits(from).then(new CustomerReplied(ID, at(to), text()));
    }

    TimedTicket waits(String from) {
        return then(new CustomerAwaited(ID, at(from), text()));
    }

    TimedTicket extended(String when, String dueAt) {
        return then(new DeadlineExtended(ID, at(when), null, at(dueAt), text(), text()));
    }

    TimedTicket resolved(String when, Outcome outcome) {
        return then(
                new TicketResolved(ID, at(when), text(), null, "handler", outcome, null, null, null, null, null, null));
    }

    /** What happens next is recorded at this time; else when it happens. */
    TimedTicket recordedAt(String when) {
        now = at(when);
        return this;
    }

    TimedTicket then(TicketEvent event) {
        Instant recordedAt = now == null ? event.occurredAt() : now;
        now = null;
        return then(event, recordedAt);
    }

    private TimedTicket then(TicketEvent event, Instant recordedAt) {
        Situation at = new Situation(
                new Actor("agent", null, null, null, Set.of(), Set.of()), recordedAt, GivenTicket.SHANGHAI, form);
        for (TicketEvent timed : Timekeeping.timed(state, List.of(event), at, HEARING, silent)) {
            state = TicketState.after(state, timed);
        }
        return this;
    }

    /** The clock is called, and what it told. */
    List<TicketEvent> called(ClockKind kind, int n, String when) {
        Instant due = clock(kind, n).dueAt();
        List<TicketEvent> told = Alarm.raise(state(), kind, n, due == null ? Instant.EPOCH : due, at(when));
        told.forEach(event -> state = TicketState.after(state, event));
        return told;
    }

    TicketClock clock(ClockKind kind, int n) {
        return find(kind, n).orElseThrow(() -> new AssertionError("no clock " + kind + " " + n));
    }

    Optional<TicketClock> find(ClockKind kind, int n) {
        return state().clocks().find(kind, n);
    }

    /** When it is due, at the desk. */
    String due(ClockKind kind) {
        Instant due = clock(kind, state().round().n()).dueAt();
        return due == null
                ? ""
                : due.atZone(GivenTicket.SHANGHAI).toLocalDateTime().toString();
    }

    TicketState state() {
        if (state == null) {
            throw new AssertionError("nothing was opened");
        }
        return state;
    }

    static Personal text() {
        return Personal.of("…");
    }

    private static TicketOpened opened(Form form, Instant contact, @Nullable Priority priority) {
        return new TicketOpened(
                ID,
                contact,
                "20231001001",
                form.id(),
                form.version(),
                "agent",
                Channel.PHONE,
                null,
                null,
                text(),
                null,
                null,
                null,
                Direction.IN,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new AnswerFigures(4, 8, 70),
                null,
                priority,
                null,
                null,
                false);
    }
}
