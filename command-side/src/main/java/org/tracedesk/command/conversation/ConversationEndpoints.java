package org.tracedesk.command.conversation;

import static org.tracedesk.api.value.Role.AGENT;
import static org.tracedesk.api.value.Role.HANDLER;
import static org.tracedesk.api.value.Role.SUPERVISOR;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tracedesk.api.command.AddProgressNote;
import org.tracedesk.api.command.InformCustomer;
import org.tracedesk.api.command.RecordCustomerReply;
import org.tracedesk.api.command.UseStandardReply;
import org.tracedesk.api.command.WaitForCustomer;
import org.tracedesk.command.dispatch.Accepted;
import org.tracedesk.command.dispatch.Commands;
import org.tracedesk.command.dispatch.Sender;
import org.tracedesk.edge.json.Body;
import org.tracedesk.edge.signin.RolesMay;

/** 进度, 待客户配合, 客户回复, 标准回复 and 反馈客户 over HTTP. */
@RestController
@RequestMapping("/api/v1/tickets/{id}")
public class ConversationEndpoints {

    private final Commands commands;

    ConversationEndpoints(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/notes")
    @RolesMay({AGENT, HANDLER, SUPERVISOR})
    ResponseEntity<Accepted> note(@Body AddProgressNote command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/wait")
    @RolesMay({AGENT, HANDLER, SUPERVISOR})
    ResponseEntity<Accepted> await(@Body WaitForCustomer command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/reply")
    @RolesMay({AGENT, HANDLER, SUPERVISOR})
    ResponseEntity<Accepted> reply(@Body RecordCustomerReply command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/standard-reply")
    @RolesMay({AGENT, SUPERVISOR})
    ResponseEntity<Accepted> standardReply(@Body UseStandardReply command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/inform")
    @RolesMay({AGENT, SUPERVISOR})
    ResponseEntity<Accepted> inform(@Body InformCustomer command, Sender sender) {
        return commands.send(command, sender);
    }
}
