package org.tracedesk.command.dispatch;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.Rejection;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.command.ticket.Request;

/** Sends a sealed command and waits for the verdict; what another node did meanwhile is decided again. */
public class Dispatch {

    private static final int ATTEMPTS = 4;

    private final CommandGateway commands;

    public Dispatch(CommandBus bus) {
        commands = DefaultCommandGateway.builder().commandBus(bus).build();
    }

    /**
     * The answer of who the command is for.
     *
     * @throws TicketRejected if it refuses, is not there, or is not visible to the actor
     */
    public <T> T decided(Object command, Request request) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return commands.sendAndWait(
                        GenericCommandMessage.asCommandMessage(command).withMetaData(request.asMetaData()));
            } catch (CommandExecutionException refused) {
                Rejection rejection = refused.<Rejection>getDetails().orElseThrow(() -> refused);
                if (rejection.reason() != Reason.STALE_TICKET) {
                    throw told(rejection);
                }
            } catch (AggregateNotFoundException absent) {
                throw new TicketRejected(Reason.TICKET_NOT_FOUND);
            } catch (AggregateStreamCreationException opened) {
                throw opened;
            } catch (ConcurrencyException elsewhere) {
                // Another node recorded first: the ticket was evicted, and is decided on anew.
                continue;
            } catch (RuntimeException failure) {
                throw StoreFailure.of(failure);
            }
        }
        throw new TicketRejected(Reason.CONCURRENT_CHANGE);
    }

    /** To whom a ticket is not visible, nothing of it is told. */
    private static TicketRejected told(Rejection rejection) {
        return rejection.reason() == Reason.TICKET_NOT_FOUND
                ? new TicketRejected(Reason.TICKET_NOT_FOUND)
                : new TicketRejected(rejection);
    }
}
