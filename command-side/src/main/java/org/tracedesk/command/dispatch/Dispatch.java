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
    private final Reason absent;

    /** @param absent what it means that who the command is for is not there */
    public Dispatch(CommandBus bus, Reason absent) {
        this.commands = DefaultCommandGateway.builder().commandBus(bus).build();
        this.absent = absent;
    }

    /**
     * The answer of who the command is for.
     *
     * @throws TicketRejected if it refuses, is not there, or is not visible to the actor
     * @throws AggregateStreamCreationException if it would make what is there already
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
            } catch (AggregateNotFoundException notThere) {
                throw new TicketRejected(absent);
            } catch (AggregateStreamCreationException made) {
                throw made;
            } catch (ConcurrencyException elsewhere) {
                // Another node recorded first: what is at hand was evicted, and is decided on anew.
                continue;
            } catch (RuntimeException failure) {
                throw StoreFailure.of(failure);
            }
        }
        throw new TicketRejected(Reason.CONCURRENT_CHANGE);
    }

    /** To whom it is not visible, nothing of it is told. */
    private TicketRejected told(Rejection rejection) {
        return rejection.reason() == absent ? new TicketRejected(absent) : new TicketRejected(rejection);
    }
}
