package org.tracedesk.command.assignment;

import static org.tracedesk.api.value.Role.AGENT;
import static org.tracedesk.api.value.Role.HANDLER;
import static org.tracedesk.api.value.Role.SUPERVISOR;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tracedesk.api.command.AssignTicket;
import org.tracedesk.api.command.StartWork;
import org.tracedesk.command.dispatch.Accepted;
import org.tracedesk.command.dispatch.Commands;
import org.tracedesk.command.dispatch.Sender;
import org.tracedesk.edge.json.Body;
import org.tracedesk.edge.signin.RolesMay;

/** 分配 and 受理 over HTTP. */
@RestController
@RequestMapping("/api/v1/tickets/{id}")
public class AssignmentEndpoints {

    private final Commands commands;

    AssignmentEndpoints(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/assign")
    @RolesMay({AGENT, HANDLER, SUPERVISOR})
    ResponseEntity<Accepted> assign(@Body AssignTicket command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/start")
    @RolesMay({AGENT, HANDLER, SUPERVISOR})
    ResponseEntity<Accepted> start(@Body StartWork command, Sender sender) {
        return commands.send(command, sender);
    }
}
