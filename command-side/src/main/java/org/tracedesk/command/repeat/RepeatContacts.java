package org.tracedesk.command.repeat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.command.OpenTicket;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.api.value.Actor;
import org.tracedesk.api.value.CustomerTier;
import org.tracedesk.api.value.Role;
import org.tracedesk.command.dispatch.TicketGateway;
import org.tracedesk.command.repeat.KnownTickets.Known;
import org.tracedesk.command.ticket.Desk;
import org.tracedesk.command.ticket.Probed;
import org.tracedesk.command.ticket.Request;
import org.tracedesk.model.form.Form;

/**
 * 重复来电: earlier contacts of the same customer, or about the same order. The index is a moment behind the ledger, so this node
 * remembers what it has opened itself; how a ticket stands is asked of the ticket.
 */
public class RepeatContacts {

    private static final Duration BEHIND = Duration.ofMinutes(1);
    private static final int MOST = 10;
    private static final int KEYS_HELD = 20_000;
    private static final int OPENED_HELD = 50;
    private static final Actor DESK = new Actor("desk", null, "desk", null, Set.of(Role.SUPERVISOR), Set.of());

    private final KnownTickets index;
    private final TicketGateway tickets;
    private final Desk desk;

    /** By customer and by order, what was opened here a moment ago, the last opened first. */
    private final Cache<Key, List<Known>> opened = Caffeine.newBuilder()
            .maximumSize(KEYS_HELD)
            .expireAfterWrite(BEHIND)
            .build();

    /** By what a ticket is recognised again. */
    private record Key(Kind kind, String value) {}

    private enum Kind {
        CUSTOMER,
        ORDER
    }

    RepeatContacts(KnownTickets index, TicketGateway tickets, Desk desk) {
        this.index = index;
        this.tickets = tickets;
        this.desk = desk;
    }

    /** A ticket was opened here. */
    public void opened(OpenTicket c, @Nullable String customer) {
        CustomerTier tier = c.customer() == null ? null : c.customer().tier();
        Known known = new Known(c.ticketId(), customer, c.orderNumber(), tier == null ? null : tier.name(), begin(c));
        keys(customer, c.orderNumber())
                .forEach(key -> opened.asMap().merge(key, List.of(known), RepeatContacts::first));
    }

    private static List<Known> first(List<Known> before, List<Known> last) {
        return Stream.concat(last.stream(), before.stream())
                .distinct()
                .limit(OPENED_HELD)
                .toList();
    }

    private static Stream<Key> keys(@Nullable String customer, @Nullable String orderNumber) {
        return Stream.concat(
                Stream.ofNullable(customer).map(number -> new Key(Kind.CUSTOMER, number)),
                Stream.ofNullable(orderNumber).map(number -> new Key(Kind.ORDER, number)));
    }

    /**
     * The earlier contacts that a ticket repeats: of the same customer, unless both are known to be of different categories,
     * or about the same order; the newest ten, newest first.
     */
    public List<EarlierTicket> of(OpenTicket c, @Nullable String customer) {
        Form form = desk.forms().newest(c.form()).orElseThrow();
        List<String> category = Optional.ofNullable(c.category())
                .flatMap(form.categories()::resolve)
                .orElse(List.of());
        Instant begin = begin(c);
        return known(customer, c.orderNumber(), begin.minus(form.practice().repeatWithin()), begin)
                .filter(one -> !one.ticket().equals(c.ticketId()))
                .flatMap(one -> probed(one.ticket()))
                .filter(ticket -> sameOrder(ticket, c.orderNumber())
                        || sameCustomer(ticket, customer) && sameCategory(ticket.category(), category))
                .limit(MOST)
                .map(EarlierTicket::of)
                .toList();
    }

    /** What is known of a customer, or of an order, whenever it was; newest first. */
    public List<Known> known(@Nullable String customer, @Nullable String orderNumber) {
        return known(customer, orderNumber, Instant.EPOCH, Instant.parse("9999-01-01T00:00:00Z"))
                .toList();
    }

    /** How some tickets stand now. */
    public List<EarlierTicket> shown(List<Known> some) {
        return some.stream()
                .flatMap(one -> probed(one.ticket()))
                .map(EarlierTicket::of)
                .toList();
    }

    private Stream<Known> known(@Nullable String customer, @Nullable String orderNumber, Instant from, Instant to) {
        if (customer == null && orderNumber == null) {
            return Stream.empty();
        }
        List<Known> all = new ArrayList<>(index.find(customer, orderNumber, from, to));
        keys(customer, orderNumber)
                .flatMap(key -> Stream.ofNullable(opened.getIfPresent(key)))
                .flatMap(List::stream)
                .distinct()
                .filter(one ->
                        !one.contactAt().isBefore(from) && !one.contactAt().isAfter(to))
                .filter(one -> all.stream().noneMatch(there -> there.ticket().equals(one.ticket())))
                .toList()
                .forEach(all::add);
        return all.stream().sorted((a, b) -> b.contactAt().compareTo(a.contactAt()));
    }

    private Stream<Probed> probed(UUID ticket) {
        try {
            return Stream.of(tickets.look(ticket, Request.of(DESK)));
        } catch (TicketRejected gone) {
            if (gone.rejection().reason() == Reason.TICKET_NOT_FOUND) {
                return Stream.empty();
            }
            throw gone;
        }
    }

    private Instant begin(OpenTicket c) {
        return c.occurredAt() == null ? desk.now() : c.occurredAt();
    }

    private static boolean sameCustomer(Probed ticket, @Nullable String customer) {
        return customer != null && customer.equals(ticket.recorded().customerNumber());
    }

    private static boolean sameOrder(Probed ticket, @Nullable String orderNumber) {
        return orderNumber != null && orderNumber.equals(ticket.orderNumber());
    }

    private static boolean sameCategory(List<String> one, List<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }
}
