package org.tracedesk.command.intake;

import static org.tracedesk.api.value.Role.AGENT;
import static org.tracedesk.api.value.Role.SUPERVISOR;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tracedesk.api.rejection.Fault;
import org.tracedesk.api.value.Personal;
import org.tracedesk.command.repeat.KnownTickets.Known;
import org.tracedesk.command.repeat.RepeatContacts;
import org.tracedesk.edge.json.Body;
import org.tracedesk.edge.problem.BodyFaults;
import org.tracedesk.edge.problem.FaultCode;
import org.tracedesk.edge.signin.RolesMay;

/** Asks who a customer is, before his call becomes a ticket; records nothing. */
@RestController
public class LookupEndpoint {

    private final Customers customers;
    private final RepeatContacts contacts;

    LookupEndpoint(Customers customers, RepeatContacts contacts) {
        this.customers = customers;
        this.contacts = contacts;
    }

    @Operation(
            summary = "Looks a customer up before a ticket is opened",
            description =
                    "By contact, order number or customer number. Of each earlier ticket, whoever has it, there are"
                            + " number, time, category, status, and whether the customer was told. Without number: not known.")
    @PostMapping("/api/v1/customers/lookup")
    @RolesMay({AGENT, SUPERVISOR})
    FoundCustomer lookUp(@Body LookUpCustomer body) {
        String number = number(body.contact(), body.number());
        if (number == null && body.orderNumber() == null) {
            if (body.contact() == null && body.number() == null) {
                throw new BodyFaults(List.of(FaultCode.REQUIRED.at("contact", "contact, orderNumber or number")));
            }
            return new FoundCustomer(null, null, List.of());
        }
        List<Known> known = contacts.known(number, body.orderNumber());
        String whose =
                number == null ? first(known.stream().map(Known::customer).toList()) : number;
        return new FoundCustomer(
                whose,
                first(known.stream()
                        .filter(one -> Objects.equals(one.customer(), whose))
                        .map(Known::tier)
                        .toList()),
                contacts.shown(known));
    }

    private @Nullable String number(@Nullable Personal contact, @Nullable String given) {
        String known = contact == null ? null : customers.find(contact).orElse(null);
        if (given == null || given.equals(known)) {
            return known;
        }
        if (contact != null) {
            throw new BodyFaults(List.of(Fault.of("number", "NUMBER_OF_ANOTHER_CONTACT")));
        }
        return customers.there(given) ? given : null;
    }

    private static @Nullable String first(List<@Nullable String> some) {
        return some.stream().filter(Objects::nonNull).findFirst().orElse(null);
    }
}
