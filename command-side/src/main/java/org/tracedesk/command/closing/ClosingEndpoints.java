package org.tracedesk.command.closing;

import static org.tracedesk.api.value.Role.AGENT;
import static org.tracedesk.api.value.Role.SUPERVISOR;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tracedesk.api.command.ArchiveTicket;
import org.tracedesk.api.command.CloseTicket;
import org.tracedesk.api.command.MarkExemplary;
import org.tracedesk.api.command.ReviewTicket;
import org.tracedesk.command.dispatch.Accepted;
import org.tracedesk.command.dispatch.Commands;
import org.tracedesk.command.dispatch.Sender;
import org.tracedesk.edge.json.Body;
import org.tracedesk.edge.signin.RolesMay;

/** 审核, 典型案例, 关闭 and 归档 over HTTP. */
@RestController
@RequestMapping("/api/v1/tickets/{id}")
public class ClosingEndpoints {

    private final Commands commands;

    ClosingEndpoints(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/review")
    @RolesMay({SUPERVISOR})
    ResponseEntity<Accepted> review(@Body ReviewTicket command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/exemplary")
    @RolesMay({SUPERVISOR})
    ResponseEntity<Accepted> exemplary(@Body MarkExemplary command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/close")
    @RolesMay({AGENT, SUPERVISOR})
    ResponseEntity<Accepted> close(@Body CloseTicket command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/archive")
    @RolesMay({SUPERVISOR})
    ResponseEntity<Accepted> archive(@Body ArchiveTicket command, Sender sender) {
        return commands.send(command, sender);
    }
}
