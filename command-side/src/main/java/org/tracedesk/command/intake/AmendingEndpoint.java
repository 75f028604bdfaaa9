package org.tracedesk.command.intake;

import static org.tracedesk.api.value.Role.AGENT;
import static org.tracedesk.api.value.Role.SUPERVISOR;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tracedesk.api.command.AmendTicket;
import org.tracedesk.api.rejection.Fault;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.command.dispatch.Accepted;
import org.tracedesk.command.dispatch.Commands;
import org.tracedesk.command.dispatch.Sender;
import org.tracedesk.edge.directory.Directory;
import org.tracedesk.edge.json.Body;
import org.tracedesk.edge.signin.RolesMay;

/** 更正 over HTTP; the value has the type that the field has in its own body. */
@RestController
public class AmendingEndpoint {

    private final Commands commands;
    private final Directory directory;
    private final Customers customers;

    AmendingEndpoint(Commands commands, Directory directory, Customers customers) {
        this.commands = commands;
        this.directory = directory;
        this.customers = customers;
    }

    @PostMapping("/api/v1/tickets/{id}/amend")
    @RolesMay({AGENT, SUPERVISOR})
    ResponseEntity<Accepted> amend(@Body AmendTicket command, Sender sender) {
        if (command.field() == TicketField.OWNER && !known(command.value().single())) {
            throw commands.faults(command.ticketId(), sender.actor(), List.of(Fault.of("value", "UNKNOWN_PERSON")));
        }
        Personal contact = command.field() == TicketField.CUSTOMER_CONTACT
                ? command.value().personal()
                : null;
        return contact == null ? commands.send(command, sender) : amendedContact(command, contact, sender);
    }

    /** The customer is recognised by the new contact once it is recorded, and by the old one still. */
    private ResponseEntity<Accepted> amendedContact(AmendTicket command, Personal contact, Sender sender) {
        String customer =
                commands.look(command.ticketId(), sender.actor()).recorded().customerNumber();
        customers.requireNobodyElses(contact, customer);
        ResponseEntity<Accepted> accepted = commands.send(command, sender);
        customers.add(contact, customer);
        return accepted;
    }

    private boolean known(@Nullable String login) {
        return login != null && directory.find(login).isPresent();
    }
}
