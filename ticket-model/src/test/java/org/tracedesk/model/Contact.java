package org.tracedesk.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.command.OpenTicket;
import org.tracedesk.api.value.Channel;
import org.tracedesk.api.value.CustomerDetails;
import org.tracedesk.api.value.CustomerTier;
import org.tracedesk.api.value.Direction;
import org.tracedesk.api.value.Occasion;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.Registration;

/** A contact that opens a ticket, with what the tests vary. */
public record Contact(
        @Nullable Instant begunAt,
        @Nullable Instant endedAt,
        @Nullable Personal description,
        @Nullable CustomerDetails customer,
        @Nullable Direction direction,
        @Nullable Occasion occasion,
        @Nullable List<String> category) {

    private static final CustomerDetails LI =
            new CustomerDetails(Personal.of("李女士"), Personal.of("13812345678"), CustomerTier.EXISTING, null);

    /** Li calls about an air conditioner, now. */
    public static Contact call() {
        return new Contact(null, null, Personal.of("空调制冷差"), LI, null, null, null);
    }

    public Contact begun(Instant at) {
        return new Contact(at, endedAt, description, customer, direction, occasion, category);
    }

    public Contact ended(Instant at) {
        return new Contact(begunAt, at, description, customer, direction, occasion, category);
    }

    public Contact about(String... path) {
        return new Contact(begunAt, endedAt, description, customer, direction, occasion, List.of(path));
    }

    public Contact withOccasion(@Nullable Direction which, Occasion why) {
        return new Contact(begunAt, endedAt, description, customer, which, why, category);
    }

    /** Nothing is known of the caller and the problem. */
    public Contact empty() {
        return new Contact(begunAt, endedAt, null, null, direction, occasion, category);
    }

    OpenTicket on(String form) {
        return new OpenTicket(
                Commands.TICKET,
                begunAt,
                new Registration("20231001001", "C20231001001"),
                form,
                Channel.PHONE,
                endedAt,
                customer,
                description,
                null,
                null,
                null,
                direction,
                occasion,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                category,
                null,
                null);
    }
}
