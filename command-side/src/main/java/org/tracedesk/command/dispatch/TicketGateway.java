package org.tracedesk.command.dispatch;

import java.util.UUID;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.tracedesk.api.command.OpenTicket;
import org.tracedesk.api.command.TicketCommand;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.Rejection;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.api.value.Recorded;
import org.tracedesk.command.ticket.ProbeTicket;
import org.tracedesk.command.ticket.Request;

/** Sends a command to its ticket and waits for the verdict; what another node did meanwhile is decided again. */
public class TicketGateway {

    private static final int ATTEMPTS = 4;

    private final CommandGateway commands;

    public TicketGateway(CommandBus bus) {
        commands = DefaultCommandGateway.builder().commandBus(bus).build();
    }

    /**
     * Records what is commanded, unless it is already so or a repeat.
     *
     * @throws TicketRejected if the ticket refuses, is not there, or is not visible to the actor
     */
    public Recorded send(TicketCommand command, Request request) {
        try {
            return decided(command, request);
        } catch (AggregateStreamCreationException opened) {
            if (command instanceof OpenTicket) {
                return probe(command.ticketId(), request);
            }
            throw opened;
        }
    }

    /**
     * How a ticket stands, or how it answered a repeated opening.
     *
     * @throws TicketRejected if the ticket is not there, or not visible to the actor
     */
    public Recorded probe(UUID ticket, Request request) {
        return decided(new ProbeTicket(ticket), request);
    }

    private Recorded decided(Object command, Request request) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return commands.sendAndWait(
                        GenericCommandMessage.asCommandMessage(command).withMetaData(request.asMetaData()));
            } catch (CommandExecutionException refused) {
                Rejection rejection = refused.<Rejection>getDetails().orElseThrow(() -> refused);
                if (rejection.reason() != Reason.STALE_TICKET) {
                    throw new TicketRejected(rejection);
                }
            } catch (AggregateNotFoundException absent) {
                throw new TicketRejected(Reason.TICKET_NOT_FOUND);
            } catch (AggregateStreamCreationException opened) {
                throw opened;
            } catch (ConcurrencyException elsewhere) {
                continue;
            }
        }
        throw new TicketRejected(Reason.CONCURRENT_CHANGE);
    }
}
