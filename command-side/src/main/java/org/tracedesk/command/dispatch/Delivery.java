package org.tracedesk.command.dispatch;

import java.time.Duration;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.messaging.MetaData;
import org.slf4j.MDC;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.Rejection;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.command.ticket.Obstacle;
import org.tracedesk.command.ticket.ProbeTicket;
import org.tracedesk.command.ticket.Request;
import org.tracedesk.ledger.axonserver.ServerFailure;

/**
 * Brings a sealed command to its ticket, in this process or another, and its answer back; what another node did meanwhile is
 * decided again. While the bus is interrupted, a command that has not arrived, or can do no harm twice, is sent again.
 */
public final class Delivery {

    /** In log lines, the message of this very attempt. */
    private static final String COMMAND = "command";

    private static final int ATTEMPTS = 4;
    private static final long PAUSE_MILLIS = 200;

    private final CommandGateway commands;
    private final Duration patience;

    /** @param patience longest time to send again while the bus is interrupted */
    public Delivery(CommandBus bus, Duration patience) {
        this.commands = DefaultCommandGateway.builder().commandBus(bus).build();
        this.patience = patience;
    }

    /**
     * The answer of who the command is for.
     *
     * @throws TicketRejected if it refuses, is not there, is not visible to the actor, or if the store or the bus does not work
     * @throws Hindered if the command seems to have been recorded before
     */
    public <T> T send(Object command, Request request) {
        return send(command, request.asMetaData(), harmless(command, request));
    }

    /** The answer to a command that nobody asked for, and that can do no harm twice; thrown is the same. */
    public <T> T send(Object command) {
        return send(command, MetaData.emptyInstance(), true);
    }

    private <T> T send(Object command, MetaData metaData, boolean harmless) {
        long deadline = System.nanoTime() + patience.toNanos();
        int decided = 0;
        while (decided < ATTEMPTS) {
            CommandMessage<?> message =
                    GenericCommandMessage.asCommandMessage(command).withMetaData(metaData);
            MDC.put(COMMAND, message.getIdentifier());
            try {
                return commands.sendAndWait(message);
            } catch (CommandExecutionException answered) {
                requireToBeDecidedAgain(answered);
                decided++;
            } catch (RuntimeException failure) {
                requireToBeSentAgain(failure, harmless, deadline);
            } finally {
                MDC.remove(COMMAND);
            }
        }
        throw new TicketRejected(Reason.CONCURRENT_CHANGE);
    }

    private static void requireToBeDecidedAgain(CommandExecutionException answered) {
        Object details = answered.getDetails().orElseThrow(() -> answered);
        if (details instanceof Obstacle obstacle) {
            if (obstacle != Obstacle.OTHER_RECORDED_FIRST) {
                throw new Hindered(obstacle);
            }
        } else if (details instanceof Rejection rejection) {
            if (rejection.reason() != Reason.STALE_TICKET) {
                throw told(rejection);
            }
        } else {
            throw answered;
        }
    }

    /** A command without a key whose answer was lost may be recorded or not: only who sent it can find out. */
    private static void requireToBeSentAgain(RuntimeException failure, boolean harmless, long deadline) {
        if (!ServerFailure.ofDispatch(failure)) {
            throw failure;
        }
        boolean arrived = !ServerFailure.neverArrived(failure);
        if ((arrived && !harmless) || System.nanoTime() >= deadline || !paused()) {
            throw new TicketRejected(arrived ? Reason.OUTCOME_UNKNOWN : Reason.STORE_NOT_AVAILABLE);
        }
    }

    private static boolean harmless(Object command, Request request) {
        return command instanceof ProbeTicket || request.idempotencyKey() != null || request.importPosition() != null;
    }

    private static boolean paused() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** To whom a ticket is not visible, nothing of it is told. */
    private static TicketRejected told(Rejection rejection) {
        return rejection.reason() == Reason.TICKET_NOT_FOUND
                ? new TicketRejected(Reason.TICKET_NOT_FOUND)
                : new TicketRejected(rejection);
    }
}
