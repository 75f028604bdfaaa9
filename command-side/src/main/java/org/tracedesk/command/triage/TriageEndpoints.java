package org.tracedesk.command.triage;

import static org.tracedesk.api.value.Role.AGENT;
import static org.tracedesk.api.value.Role.HANDLER;
import static org.tracedesk.api.value.Role.SUPERVISOR;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tracedesk.api.command.ClassifyTicket;
import org.tracedesk.command.dispatch.Accepted;
import org.tracedesk.command.dispatch.Commands;
import org.tracedesk.command.dispatch.Sender;
import org.tracedesk.edge.json.Body;
import org.tracedesk.edge.signin.RolesMay;

/** 分类 over HTTP. */
@RestController
@RequestMapping("/api/v1/tickets/{id}")
public class TriageEndpoints {

    private final Commands commands;

    TriageEndpoints(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/classify")
    @RolesMay({AGENT, HANDLER, SUPERVISOR})
    ResponseEntity<Accepted> classify(@Body ClassifyTicket command, Sender sender) {
        return commands.send(command, sender);
    }
}
