package org.tracedesk.command.linking;

import static org.tracedesk.api.value.Role.AGENT;
import static org.tracedesk.api.value.Role.HANDLER;
import static org.tracedesk.api.value.Role.SUPERVISOR;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tracedesk.api.command.LinkTicket;
import org.tracedesk.api.command.UnlinkTicket;
import org.tracedesk.command.dispatch.Accepted;
import org.tracedesk.command.dispatch.Commands;
import org.tracedesk.command.dispatch.Sender;
import org.tracedesk.edge.json.Body;
import org.tracedesk.edge.signin.RolesMay;

/** 关联 over HTTP. */
@RestController
@RequestMapping("/api/v1/tickets/{id}")
public class LinkEndpoints {

    private final Commands commands;

    LinkEndpoints(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/links")
    @RolesMay({AGENT, HANDLER, SUPERVISOR})
    ResponseEntity<Accepted> link(@Body LinkTicket command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/links/{other}/remove")
    @RolesMay({AGENT, HANDLER, SUPERVISOR})
    ResponseEntity<Accepted> unlink(@Body UnlinkTicket command, Sender sender) {
        return commands.send(command, sender);
    }
}
