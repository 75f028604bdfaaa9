package org.tracedesk.command.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;

/** Sends what is in the outbox, and tries again what did not go out. */
public class NoticePost {

    private static final int TAKEN = 50;
    private static final Duration HOLD = Duration.ofMinutes(2);
    private static final int MOST_DOUBLINGS = 9;

    private final NoticeTable table;
    private final TicketReader tickets;
    private final JavaMailSender mail;
    private final NoticeSettings settings;
    private final Clock clock;

    NoticePost(NoticeTable table, TicketReader tickets, JavaMailSender mail, NoticeSettings settings, Clock clock) {
        this.table = table;
        this.tickets = tickets;
        this.mail = mail;
        this.settings = settings;
        this.clock = clock;
    }

    /** Sends all whose time has come. */
    public void send() {
        List<Notice> taken;
        do {
            taken = table.take(clock.instant(), HOLD, TAKEN);
            taken.forEach(this::send);
        } while (taken.size() == TAKEN);
    }

    private void send(Notice notice) {
        if (notice.kind() == Notice.Kind.ESCALATED && !stillLate(notice)) {
            table.dropped(notice);
            return;
        }
        try {
            mail.send(message(notice));
            table.sent(notice, clock.instant());
        } catch (MailException e) {
            // The message of a mail server may repeat addresses and texts.
            table.failed(notice, e.getClass().getSimpleName(), again(notice));
        }
    }

    /** Whether any clock of the ticket has run out and is still open. */
    private boolean stillLate(Notice notice) {
        return Optional.ofNullable(notice.ticketId()).flatMap(tickets::find).stream()
                .filter(ticket -> !ticket.archived())
                .flatMap(ticket -> ticket.clocks().all().stream())
                .anyMatch(one -> one.breachedAt() != null && one.open());
    }

    private @Nullable Instant again(Notice notice) {
        int doublings = Math.min(notice.attempts() - 1, MOST_DOUBLINGS);
        return notice.attempts() >= settings.attempts()
                ? null
                : clock.instant().plus(settings.pause().multipliedBy(1L << doublings));
    }

    private SimpleMailMessage message(Notice notice) {
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(settings.from());
        message.setTo(notice.address());
        message.setSubject(notice.subject());
        message.setText(notice.body());
        return message;
    }
}
