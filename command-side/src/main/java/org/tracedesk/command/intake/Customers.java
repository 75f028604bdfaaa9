package org.tracedesk.command.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.rejection.Fault;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.api.value.CustomerDetails;
import org.tracedesk.api.value.Personal;
import org.tracedesk.ledger.personal.ContactBook;
import org.tracedesk.ledger.personal.Vault;

/** Recognises customers by their contact; whoever is new gets a number, {@code C} + date + serial. */
public class Customers {

    private final ContactBook contacts;
    private final Vault vault;
    private final Numbers numbers;

    public Customers(ContactBook contacts, Vault vault, Numbers numbers) {
        this.contacts = contacts;
        this.vault = vault;
        this.numbers = numbers;
    }

    /**
     * The customer's number; null if neither contact nor number is given.
     *
     * @param contactOn date of the contact, in the desk's zone
     * @param keptUntil last day of the new record's retention, if its form has one
     * @throws TicketRejected if the given number is unknown, or belongs to another contact
     */
    public @Nullable String recognise(
            @Nullable CustomerDetails customer, LocalDate contactOn, @Nullable LocalDate keptUntil) {
        String number = customer == null ? null : number(customer, contactOn, keptUntil);
        if (number != null && keptUntil != null) {
            vault.keepUntil(number, keptUntil);
        }
        return number;
    }

    /** The number of the customer with this contact; empty if nobody has it. */
    public Optional<String> find(Personal contact) {
        return contacts.find(Contact.normalise(contact.clear()));
    }

    /** Whether there is a customer of this number, who was not erased. */
    public boolean there(String number) {
        return vault.key(number).isPresent();
    }

    /**
     * Refuses a contact that is another customer's: the ticket's texts stand under the key of the customer it was opened
     * for, and would stay when the other one is erased.
     */
    void requireNobodyElses(Personal contact, @Nullable String customer) {
        contacts.find(Contact.normalise(contact.clear()))
                .filter(owner -> !owner.equals(customer))
                .ifPresent(owner -> {
                    throw TicketRejected.input(Fault.of("value", "CONTACT_OF_ANOTHER_CUSTOMER"));
                });
    }

    /** From now on the customer is recognised by this contact too. */
    void add(Personal contact, @Nullable String customer) {
        if (customer != null) {
            contacts.add(Contact.normalise(contact.clear()), customer);
        }
    }

    private @Nullable String number(CustomerDetails customer, LocalDate contactOn, @Nullable LocalDate keptUntil) {
        String given = customer.number();
        if (customer.contact() == null) {
            return given == null ? null : existing(given);
        }
        String contact = Contact.normalise(customer.contact().clear());
        if (given == null) {
            return contacts.find(contact).orElseGet(() -> contacts.register(contact, next(contactOn), keptUntil));
        }
        return contacts.find(contact).filter(given::equals).orElseThrow(() -> numberOfAnother(given));
    }

    private String next(LocalDate contactOn) {
        return numbers.next("C" + contactOn.format(DateTimeFormatter.BASIC_ISO_DATE));
    }

    /** The number of an erased customer is as unknown as one that was never given. */
    private String existing(String number) {
        if (!there(number)) {
            throw TicketRejected.input(Fault.of("customer.number", "UNKNOWN_CUSTOMER"));
        }
        return number;
    }

    private TicketRejected numberOfAnother(String given) {
        existing(given);
        return TicketRejected.input(Fault.of("customer.number", "NUMBER_OF_ANOTHER_CONTACT"));
    }
}
