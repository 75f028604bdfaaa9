package org.tracedesk.command.privacy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tracedesk.api.command.EraseCustomer;
import org.tracedesk.api.rejection.Fault;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.Rejection;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.api.value.Actor;
import org.tracedesk.api.value.Personal;
import org.tracedesk.command.content.ContentCheck;
import org.tracedesk.command.dispatch.Delivery;
import org.tracedesk.command.dispatch.Hindered;
import org.tracedesk.command.ticket.Desk;
import org.tracedesk.command.ticket.Request;
import org.tracedesk.ledger.chain.NameBasedId;
import org.tracedesk.ledger.personal.Vault;

/**
 * Erases customers: first the event, then the keys and contacts, then, by the read models that see the event, what was
 * made of the texts. Stopped anywhere in between, it goes on after the next start.
 */
public class Erasure {

    private final Delivery delivery;
    private final Vault vault;
    private final KeyDestruction destruction;
    private final Desk desk;

    Erasure(Delivery delivery, Vault vault, KeyDestruction destruction, Desk desk) {
        this.delivery = delivery;
        this.vault = vault;
        this.destruction = destruction;
        this.desk = desk;
    }

    /**
     * Erases a customer; of one who is erased already, nothing is recorded.
     *
     * @throws TicketRejected {@code CUSTOMER_NOT_FOUND}, {@code LEGAL_HOLD} with the date from which it is allowed, or
     *     for what the reason holds
     */
    public void erase(String number, Personal reason, Actor actor) {
        Optional<Boolean> there = vault.standing(number);
        if (there.isEmpty()) {
            throw new TicketRejected(Reason.CUSTOMER_NOT_FOUND);
        }
        if (there.get()) {
            ContentCheck.ofReason(reason, desk.today()).acknowledgedBy(null);
            vault.keptUntil(number).ifPresent(this::requireOver);
            record(number, reason, actor);
            destruction.of(number);
        }
    }

    private void requireOver(LocalDate day) {
        if (desk.today().isBefore(day)) {
            Fault kept = new Fault("number", "KEPT_UNTIL", day.toString());
            throw new TicketRejected(Rejection.input(Reason.LEGAL_HOLD, kept));
        }
    }

    /** The reason is none of the customer's own: it stays readable, under a key of the stream. */
    private void record(String number, Personal reason, Actor actor) {
        UUID stream = NameBasedId.of("customer\n" + number);
        Personal sealed = vault.ofTicket(stream, null).seal(reason);
        EraseCustomer command = new EraseCustomer(stream, number, vault.keysOf(number), sealed);
        try {
            delivery.send(command, Request.of(actor));
        } catch (Hindered atOnce) {
            // Another node has just recorded the first erasure of this customer.
            delivery.send(command, Request.of(actor));
        }
    }
}
