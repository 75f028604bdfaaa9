package org.tracedesk.command.collaboration;

import static org.tracedesk.api.value.Role.AGENT;
import static org.tracedesk.api.value.Role.HANDLER;
import static org.tracedesk.api.value.Role.SUPERVISOR;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tracedesk.api.command.AnswerEscalation;
import org.tracedesk.api.command.CompleteCollaboration;
import org.tracedesk.api.command.EscalateTicket;
import org.tracedesk.api.command.InviteDepartment;
import org.tracedesk.command.dispatch.Accepted;
import org.tracedesk.command.dispatch.Commands;
import org.tracedesk.command.dispatch.Sender;
import org.tracedesk.edge.json.Body;
import org.tracedesk.edge.signin.RolesMay;

/** 协作 and 上报 over HTTP. */
@RestController
@RequestMapping("/api/v1/tickets/{id}")
public class CollaborationEndpoints {

    private final Commands commands;

    CollaborationEndpoints(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/collaborators")
    @RolesMay({AGENT, HANDLER, SUPERVISOR})
    ResponseEntity<Accepted> invite(@Body InviteDepartment command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/collaborators/{n}/complete")
    @RolesMay({AGENT, HANDLER, SUPERVISOR})
    ResponseEntity<Accepted> complete(@Body CompleteCollaboration command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/escalate")
    @RolesMay({AGENT, HANDLER, SUPERVISOR})
    ResponseEntity<Accepted> escalate(@Body EscalateTicket command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/escalations/{n}/answer")
    @RolesMay({AGENT, HANDLER, SUPERVISOR})
    ResponseEntity<Accepted> answer(@Body AnswerEscalation command, Sender sender) {
        return commands.send(command, sender);
    }
}
