package org.tracedesk.command.intake;

import static org.tracedesk.api.value.Role.AGENT;
import static org.tracedesk.api.value.Role.SUPERVISOR;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tracedesk.api.command.AmendTicket;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.command.dispatch.Accepted;
import org.tracedesk.command.dispatch.Commands;
import org.tracedesk.command.dispatch.Sender;
import org.tracedesk.edge.json.Body;
import org.tracedesk.edge.signin.RolesMay;

/** 更正 over HTTP; the value has the type that the field has in its own body. */
@RestController
public class AmendingEndpoint {

    private final Commands commands;
    private final Customers customers;

    AmendingEndpoint(Commands commands, Customers customers) {
        this.commands = commands;
        this.customers = customers;
    }

    @PostMapping("/api/v1/tickets/{id}/amend")
    @RolesMay({AGENT, SUPERVISOR})
    ResponseEntity<Accepted> amend(@Body AmendTicket command, Sender sender) {
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
}
