package org.tracedesk.command.intake;

import static org.tracedesk.api.value.Role.AGENT;
import static org.tracedesk.api.value.Role.SUPERVISOR;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tracedesk.api.command.AmendTicket;
import org.tracedesk.command.dispatch.Accepted;
import org.tracedesk.command.dispatch.Commands;
import org.tracedesk.command.dispatch.Sender;
import org.tracedesk.edge.json.Body;
import org.tracedesk.edge.signin.RolesMay;

/** 更正 over HTTP; the value has the type that the field has in its own body. */
@RestController
public class AmendingEndpoint {

    private final Commands commands;

    AmendingEndpoint(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/v1/tickets/{id}/amend")
    @RolesMay({AGENT, SUPERVISOR})
    ResponseEntity<Accepted> amend(@Body AmendTicket command, Sender sender) {
        return commands.send(command, sender);
    }
}
