package org.tracedesk.command.intake;

import static org.tracedesk.api.value.Role.AGENT;
import static org.tracedesk.api.value.Role.SUPERVISOR;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tracedesk.api.command.OpenTicket;
import org.tracedesk.api.value.Effect;
import org.tracedesk.api.value.Recorded;
import org.tracedesk.command.dispatch.Commands;
import org.tracedesk.command.dispatch.Sender;
import org.tracedesk.command.repeat.RepeatContacts;
import org.tracedesk.edge.json.Body;
import org.tracedesk.edge.json.ResolvedComponents;
import org.tracedesk.edge.signin.RolesMay;
import org.tracedesk.ledger.chain.NameBasedId;

/** 登记 over HTTP. */
@RestController
public class OpeningEndpoint {

    private final Commands commands;
    private final Registrar registrar;
    private final RepeatContacts contacts;

    OpeningEndpoint(Commands commands, Registrar registrar, RepeatContacts contacts) {
        this.commands = commands;
        this.registrar = registrar;
        this.contacts = contacts;
    }

    @PostMapping("/api/v1/tickets")
    @RolesMay({AGENT, SUPERVISOR})
    ResponseEntity<Opened> open(@Body OpenTicket body, Sender sender) {
        OpenTicket sent = ResolvedComponents.fill(body, Map.of("ticketId", ticketId(sender.accountKey())));
        OpenTicket registered = registrar.register(sent, sender.actor(), null);
        Recorded recorded = commands.send(sent, registered, sender);
        String customer = recorded.customerNumber();
        if (recorded.effect() == Effect.RECORDED) {
            contacts.opened(sent, customer);
        }
        return ResponseEntity.created(URI.create("/api/v1/tickets/" + recorded.id()))
                .eTag("\"" + recorded.version() + "\"")
                .body(new Opened(
                        recorded.id(),
                        recorded.number(),
                        recorded.version(),
                        customer == null ? null : new Opened.Customer(customer),
                        contacts.of(sent, customer)));
    }

    /** A repeated opening is found again by its key alone, on any node and after any restart. */
    private static UUID ticketId(@Nullable String accountKey) {
        return accountKey == null ? UUID.randomUUID() : NameBasedId.of("opening\n" + accountKey);
    }
}
