package org.tracedesk.command.planning;

import static org.tracedesk.api.value.Role.AGENT;
import static org.tracedesk.api.value.Role.HANDLER;
import static org.tracedesk.api.value.Role.SUPERVISOR;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tracedesk.api.command.CompleteFollowUp;
import org.tracedesk.api.command.ExtendDeadline;
import org.tracedesk.api.command.ScheduleFollowUp;
import org.tracedesk.command.dispatch.Accepted;
import org.tracedesk.command.dispatch.Commands;
import org.tracedesk.command.dispatch.Sender;
import org.tracedesk.edge.json.Body;
import org.tracedesk.edge.signin.RolesMay;

/** 延期 and 跟进 over HTTP. */
@RestController
@RequestMapping("/api/v1/tickets/{id}")
public class PlanningEndpoints {

    private final Commands commands;

    PlanningEndpoints(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/extend")
    @RolesMay({AGENT, HANDLER, SUPERVISOR})
    ResponseEntity<Accepted> extend(@Body ExtendDeadline command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/follow-ups")
    @RolesMay({AGENT, HANDLER, SUPERVISOR})
    ResponseEntity<Accepted> schedule(@Body ScheduleFollowUp command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/follow-ups/{n}/complete")
    @RolesMay({AGENT, HANDLER, SUPERVISOR})
    ResponseEntity<Accepted> complete(@Body CompleteFollowUp command, Sender sender) {
        return commands.send(command, sender);
    }
}
