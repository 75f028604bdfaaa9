package org.tracedesk.command.notices;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.ClockBreached;
import org.tracedesk.api.event.ClockEvent;
import org.tracedesk.api.event.ClockWarned;
import org.tracedesk.api.event.SecondHandlingStarted;
import org.tracedesk.api.event.TicketResolved;
import org.tracedesk.api.value.ClockKind;
import org.tracedesk.api.value.Outcome;
import org.tracedesk.ledger.chain.NameBasedId;
import org.tracedesk.model.ticket.TicketState;

/** Writes the notices of an event into the outbox; read again, the event writes none. */
@ProcessingGroup(WhenDeskHasToKnowThenWriteNotices.GROUP)
class WhenDeskHasToKnowThenWriteNotices {

    static final String GROUP = "notices";

    private final NoticeTable table;
    private final TicketReader tickets;
    private final Recipients recipients;
    private final Wording wording;
    private final NoticeSettings settings;
    private final Clock clock;

    WhenDeskHasToKnowThenWriteNotices(
            NoticeTable table,
            TicketReader tickets,
            Recipients recipients,
            Wording wording,
            NoticeSettings settings,
            Clock clock) {
        this.table = table;
        this.tickets = tickets;
        this.recipients = recipients;
        this.wording = wording;
        this.settings = settings;
        this.clock = clock;
    }

    @EventHandler
    void on(ClockWarned e, EventMessage<?> message) {
        write(e.ticketId(), message, ticket -> {
            Notice.Kind kind = e.clock() == ClockKind.FOLLOW_UP ? Notice.Kind.FOLLOW_UP_DUE : Notice.Kind.WARNED;
            return new Content(kind, recipients.withSupervisors(ticket), e, e.dueAt(), clock.instant());
        });
    }

    /** In stages: first who handles it and the supervisors; if nothing happens, who is told at last. */
    @EventHandler
    void on(ClockBreached e, EventMessage<?> message) {
        if (e.clock() == ClockKind.FOLLOW_UP) {
            write(
                    e.ticketId(),
                    message,
                    ticket -> new Content(
                            Notice.Kind.FOLLOW_UP_DUE, recipients.handling(ticket), e, e.dueAt(), clock.instant()));
            return;
        }
        write(
                e.ticketId(),
                message,
                ticket -> new Content(
                        Notice.Kind.BREACHED, recipients.withSupervisors(ticket), e, e.dueAt(), clock.instant()));
        write(
                e.ticketId(),
                message,
                ticket -> new Content(
                        Notice.Kind.ESCALATED,
                        settings.lastStage(),
                        e,
                        e.dueAt(),
                        e.dueAt().plus(settings.lastStageAfter())));
    }

    @EventHandler
    void on(SecondHandlingStarted e, EventMessage<?> message) {
        write(
                e.ticketId(),
                message,
                ticket -> new Content(
                        Notice.Kind.SECOND_HANDLING, recipients.supervisors(), null, ticket.dueAt(), clock.instant()));
    }

    @EventHandler
    void on(TicketResolved e, EventMessage<?> message) {
        if (e.outcome() == Outcome.SOLVED) {
            write(
                    e.ticketId(),
                    message,
                    ticket -> new Content(
                            Notice.Kind.TO_TELL, recipients.telling(ticket), null, told(ticket), clock.instant()));
        }
    }

    /** What is said to whom. */
    private record Content(
            Notice.Kind kind,
            Collection<String> to,
            @Nullable ClockEvent about,
            @Nullable Instant dueAt,
            Instant sendAt) {}

    private interface Told {
        Content of(TicketState ticket);
    }

    private void write(UUID id, EventMessage<?> message, Told told) {
        if (message.getTimestamp().plus(settings.oldAfter()).isBefore(clock.instant())) {
            return;
        }
        tickets.find(id).ifPresent(ticket -> {
            Content content = told.of(ticket);
            content.to().forEach(login -> table.add(notice(ticket, message, content, login)));
        });
    }

    private Notice notice(TicketState ticket, EventMessage<?> message, Content content, String login) {
        Notice.Kind kind = content.kind();
        String cause = message.getIdentifier() + " " + kind + " " + login;
        ClockKind about = content.about() == null ? null : content.about().clock();
        return new Notice(
                NameBasedId.of("notice\n" + cause),
                cause,
                kind,
                ticket.registered().id(),
                login,
                settings.addressOf(login),
                wording.subject(kind, ticket),
                wording.body(kind, ticket, about, content.dueAt()),
                clock.instant(),
                content.sendAt(),
                Notice.Status.WAITING,
                0,
                null,
                null);
    }

    private static @Nullable Instant told(TicketState ticket) {
        return ticket.clocks()
                .find(ClockKind.TOLD, ticket.round().n())
                .map(clock -> clock.dueAt())
                .orElse(null);
    }
}
