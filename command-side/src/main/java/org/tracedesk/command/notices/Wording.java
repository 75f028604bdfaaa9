package org.tracedesk.command.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.tracedesk.api.value.ClockKind;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.model.ticket.TicketState;

/** The words of notices. They name the ticket, its order and its category; of the customer they say nothing. */
final class Wording {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
    private final Locale language;
    private final ZoneId desk;

    Wording(Locale language, ZoneId desk) {
        this.language = language;
        this.desk = desk;
        texts.setBasename("notices/notices");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
    }

    String subject(Notice.Kind kind, TicketState ticket) {
        return text(kind + ".subject", ticket.registered().number());
    }

    /** @param dueAt the due time it is about; null if it is about none */
    String body(Notice.Kind kind, TicketState ticket, @Nullable ClockKind clock, @Nullable Instant dueAt) {
        return text(
                kind + ".body",
                ticket.registered().number(),
                String.join("-", ticket.category()),
                or(ticket.value(TicketField.ORDER_NUMBER)),
                or(ticket.round().responsibility().department()),
                or(ticket.round().responsibility().person()),
                clock == null ? "-" : text("clock." + clock),
                dueAt == null ? "-" : MINUTES.format(dueAt.atZone(desk)));
    }

    String listSubject(Notice.Kind kind, LocalDate day, int count) {
        return text(kind + ".subject", day.toString(), count);
    }

    /** @param lines one a ticket */
    String list(Notice.Kind kind, LocalDate day, List<String> lines) {
        return text(kind + ".body", day.toString(), lines.size()) + "\n\n" + String.join("\n", lines);
    }

    private String text(String key, Object... values) {
        return Optional.ofNullable(texts.getMessage(key, values, language)).orElse(key);
    }

    private static String or(@Nullable String value) {
        return value == null ? "-" : value;
    }
}
