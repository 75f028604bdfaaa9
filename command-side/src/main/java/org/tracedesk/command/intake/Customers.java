package org.tracedesk.command.intake;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tracedesk.api.rejection.Fault;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.api.value.CustomerDetails;

/** Recognises customers by their contact; whoever is new gets a number, {@code C} + date + serial. */
public class Customers {

    private static final int CUSTOMERS_HELD = 100_000;

    private final JdbcClient jdbc;
    private final Numbers numbers;
    private final Function<byte[], String> digest;

    private final Cache<String, String> known =
            Caffeine.newBuilder().maximumSize(CUSTOMERS_HELD).build();

    /** @param digest keyed digest of a normalised contact */
    public Customers(JdbcClient jdbc, Numbers numbers, Function<byte[], String> digest) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.digest = digest;
    }

    /**
     * The customer's number; null if neither contact nor number is given.
     *
     * @param contactOn date of the contact, in the desk's zone
     * @throws TicketRejected if the given number is unknown, or belongs to another contact
     */
    public @Nullable String recognise(@Nullable CustomerDetails customer, LocalDate contactOn) {
        if (customer == null) {
            return null;
        }
        String given = customer.number();
        if (customer.contact() == null) {
            return given == null ? null : existing(given);
        }
        String contact = digest.apply(bytes(Contact.normalise(customer.contact().clear())));
        if (given == null) {
            return known.get(contact, c -> find(c).orElseGet(() -> register(c, contactOn)));
        }
        return find(contact).filter(given::equals).orElseThrow(() -> numberOfAnother(given));
    }

    private String existing(String number) {
        return jdbc.sql("SELECT number FROM command.customer WHERE number = :number")
                .param("number", number)
                .query(String.class)
                .optional()
                .orElseThrow(() -> TicketRejected.input(Fault.of("customer.number", "UNKNOWN_CUSTOMER")));
    }

    private TicketRejected numberOfAnother(String given) {
        existing(given);
        return TicketRejected.input(Fault.of("customer.number", "NUMBER_OF_ANOTHER_CONTACT"));
    }

    private Optional<String> find(String contact) {
        return jdbc.sql("SELECT number FROM command.customer WHERE contact_digest = :contact")
                .param("contact", contact)
                .query(String.class)
                .optional();
    }

    /** Two nodes may meet a customer at the same moment; the first number stays. */
    private String register(String contact, LocalDate contactOn) {
        String number = numbers.next("C" + contactOn.format(DateTimeFormatter.BASIC_ISO_DATE));
        return jdbc.sql("""
                        INSERT INTO command.customer AS c (number, contact_digest) VALUES (:number, :contact)
                        ON CONFLICT (contact_digest) DO UPDATE SET contact_digest = c.contact_digest
                        RETURNING number""")
                .param("number", number)
                .param("contact", contact)
                .query(String.class)
                .single();
    }

    /** Names what is digested, so that equal texts of another kind have another digest. */
    private static byte[] bytes(String contact) {
        return ("contact\n" + contact).getBytes(StandardCharsets.UTF_8);
    }
}
