package org.tracedesk.command.intake;

import static org.tracedesk.api.value.Role.AGENT;
import static org.tracedesk.api.value.Role.SUPERVISOR;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tracedesk.api.command.AmendTicket;
import org.tracedesk.api.rejection.Fault;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.command.dispatch.Accepted;
import org.tracedesk.command.dispatch.Commands;
import org.tracedesk.command.dispatch.Sender;
import org.tracedesk.edge.directory.Directory;
import org.tracedesk.edge.json.Body;
import org.tracedesk.edge.signin.RolesMay;

/** 更正 over HTTP; the value has the type that the field has in its own body. */
@RestController
public class AmendingEndpoint {

    private final Commands commands;
    private final Directory directory;

    AmendingEndpoint(Commands commands, Directory directory) {
        this.commands = commands;
        this.directory = directory;
    }

    @PostMapping("/api/v1/tickets/{id}/amend")
    @RolesMay({AGENT, SUPERVISOR})
    ResponseEntity<Accepted> amend(@Body AmendTicket command, Sender sender) {
        if (command.field() == TicketField.OWNER && !known(command.value().single())) {
            throw commands.faults(command.ticketId(), sender.actor(), List.of(Fault.of("value", "UNKNOWN_PERSON")));
        }
        return commands.send(command, sender);
    }

    private boolean known(@Nullable String login) {
        return login != null && directory.find(login).isPresent();
    }
}
