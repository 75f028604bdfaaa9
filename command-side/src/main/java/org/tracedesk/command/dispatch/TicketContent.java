package org.tracedesk.command.dispatch;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.command.OpenTicket;
import org.tracedesk.api.command.TicketCommand;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.command.content.ContentCheck;
import org.tracedesk.command.content.PersonalTexts;
import org.tracedesk.command.ticket.Desk;
import org.tracedesk.command.ticket.Probed;
import org.tracedesk.command.ticket.Request;
import org.tracedesk.model.form.Form;

/**
 * Checks the texts of commands on open tickets, whose forms and customers are kept at hand because they never change: a text without
 * fault costs a known ticket no look at it.
 */
final class TicketContent {

    private static final int TICKETS_HELD = 100_000;

    private final Desk desk;
    private final BiFunction<UUID, Request, Probed> probe;
    private final Cache<UUID, Known> tickets =
            Caffeine.newBuilder().maximumSize(TICKETS_HELD).build();

    /** What never changes of a ticket. */
    private record Known(
            String form, int formVersion, @Nullable String customer) {}

    /** @param probe looks at a ticket that is visible to the sender of a request */
    TicketContent(Desk desk, BiFunction<UUID, Request, Probed> probe) {
        this.desk = desk;
        this.probe = probe;
    }

    /** A ticket was opened, on the newest version of its form. */
    void opened(OpenTicket ticket) {
        String customer =
                ticket.registration() == null ? null : ticket.registration().customerNumber();
        desk.forms()
                .newest(ticket.form())
                .ifPresent(form -> tickets.put(ticket.ticketId(), new Known(form.id(), form.version(), customer)));
    }

    /** Number of the ticket's customer, if it has one; thrown is the same as by {@link #acknowledged}. */
    @Nullable
    String customer(UUID ticket, Request request) {
        return known(ticket, request).customer();
    }

    /**
     * The codes of the warnings that the sender stands by.
     *
     * @throws TicketRejected if the ticket is not there or not visible to the sender, else for what a text holds
     */
    Set<String> acknowledged(TicketCommand command, Request request) {
        if (PersonalTexts.of((Record) command).isEmpty()) {
            return Set.of();
        }
        if (check(command, form(command.ticketId(), request), null).clean()) {
            return Set.of();
        }
        // To whom the ticket is not visible nothing is told, and its order number may have been amended.
        Probed now = look(command.ticketId(), request);
        return check(command, desk.form(now.form(), now.formVersion()), now.orderNumber())
                .acknowledgedBy(command.acknowledge());
    }

    private ContentCheck check(TicketCommand command, Form form, @Nullable String orderNumber) {
        return ContentCheck.of(command, form, orderNumber, desk.today());
    }

    private Form form(UUID ticket, Request request) {
        Known known = known(ticket, request);
        return desk.form(known.form(), known.formVersion());
    }

    private Known known(UUID ticket, Request request) {
        Known known = tickets.getIfPresent(ticket);
        return known == null ? known(look(ticket, request)) : known;
    }

    private Probed look(UUID ticket, Request request) {
        Probed now = probe.apply(ticket, request.unconditional());
        tickets.put(ticket, known(now));
        return now;
    }

    private static Known known(Probed now) {
        return new Known(now.form(), now.formVersion(), now.recorded().customerNumber());
    }
}
