package org.tracedesk.command.ticket;

import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.messaging.MessageHandler;
import org.slf4j.MDC;

/**
 * Hands commands to the tickets of this process. Whatever comes of one leaves as a result or as the details of a failure,
 * because exception types do not travel between processes.
 */
final class TicketCommandBus extends SimpleCommandBus {

    private static final String TICKET = "ticket";
    private static final String COMMAND = "command";

    /** No transaction: an append is one of its own, and nothing else is written in a command. */
    TicketCommandBus() {
        super(builder()
                .transactionManager(NoTransactionManager.instance())
                .rollbackConfiguration(failure -> !ConfirmedOutcome.isAnswer(failure)));
    }

    @Override
    protected <C, R> void handle(
            CommandMessage<C> command,
            MessageHandler<? super CommandMessage<?>> handler,
            CommandCallback<? super C, ? super R> callback) {
        CommandCallback<C, R> answer = (sent, result) -> callback.onResult(sent, told(result));
        if (MDC.get(COMMAND) != null) {
            super.handle(command, handler, answer);
            return;
        }
        // Another thread or process sent it, and logs by the same names.
        ConfirmedOutcome.ticket(command.getPayload()).ifPresent(ticket -> MDC.put(TICKET, ticket.toString()));
        MDC.put(COMMAND, command.getIdentifier());
        try {
            super.handle(command, handler, answer);
        } finally {
            MDC.remove(COMMAND);
            MDC.remove(TICKET);
        }
    }

    private static <R> CommandResultMessage<? extends R> told(CommandResultMessage<? extends R> result) {
        if (!result.isExceptional() || result.exceptionDetails().isPresent()) {
            return result;
        }
        Throwable failure = result.exceptionResult();
        return HandlingFailure.details(failure)
                .<CommandResultMessage<? extends R>>map(details -> new GenericCommandResultMessage<R>(
                        new CommandExecutionException(details.toString(), failure, details)))
                .orElse(result);
    }
}
