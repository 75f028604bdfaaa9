package org.tracedesk.command.resolution;

import static org.tracedesk.api.value.Role.AGENT;
import static org.tracedesk.api.value.Role.HANDLER;
import static org.tracedesk.api.value.Role.SUPERVISOR;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tracedesk.api.command.RateTicket;
import org.tracedesk.api.command.ReopenTicket;
import org.tracedesk.api.command.ResolveTicket;
import org.tracedesk.command.dispatch.Accepted;
import org.tracedesk.command.dispatch.Commands;
import org.tracedesk.command.dispatch.Sender;
import org.tracedesk.edge.json.Body;
import org.tracedesk.edge.signin.RolesMay;

/** 解决, 满意度 and 重开 over HTTP. */
@RestController
@RequestMapping("/api/v1/tickets/{id}")
public class ResolutionEndpoints {

    private final Commands commands;

    ResolutionEndpoints(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/resolve")
    @RolesMay({AGENT, HANDLER, SUPERVISOR})
    ResponseEntity<Accepted> resolve(@Body ResolveTicket command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/rate")
    @RolesMay({AGENT, SUPERVISOR})
    ResponseEntity<Accepted> rate(@Body RateTicket command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/reopen")
    @RolesMay({AGENT, SUPERVISOR})
    ResponseEntity<Accepted> reopen(@Body ReopenTicket command, Sender sender) {
        return commands.send(command, sender);
    }
}
