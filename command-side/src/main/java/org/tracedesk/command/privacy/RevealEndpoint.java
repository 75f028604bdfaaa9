package org.tracedesk.command.privacy;

import static org.tracedesk.api.value.Role.AGENT;
import static org.tracedesk.api.value.Role.HANDLER;
import static org.tracedesk.api.value.Role.SUPERVISOR;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tracedesk.api.command.RevealCustomer;
import org.tracedesk.command.dispatch.Commands;
import org.tracedesk.command.dispatch.Sender;
import org.tracedesk.edge.json.Body;
import org.tracedesk.edge.signin.RolesMay;

/** 查看完整信息 over HTTP: what is masked elsewhere is told here, once the look is recorded. */
@RestController
public class RevealEndpoint {

    private final Commands commands;
    private final UnmaskedTickets tickets;

    RevealEndpoint(Commands commands, UnmaskedTickets tickets) {
        this.commands = commands;
        this.tickets = tickets;
    }

    @PostMapping("/api/v1/tickets/{id}/reveal")
    @RolesMay({AGENT, HANDLER, SUPERVISOR})
    ResponseEntity<Revealed> reveal(@Body RevealCustomer command, Sender sender) {
        long version = commands.send(command, command, sender).version();
        return ResponseEntity.ok()
                .eTag("\"" + version + "\"")
                .body(tickets.unmasked(commands.look(command.ticketId(), sender.actor()), version));
    }
}
