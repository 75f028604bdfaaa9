package org.tracedesk.command.dispatch;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.MDC;
import org.tracedesk.api.rejection.TicketRejected;

/** Tells of each command how long it took and what came of it, and names what it is for in the log lines on its way. */
public final class CommandFigures {

    private static final String NAME = "tracedesk.command";
    private static final String TICKET = "ticket";
    private static final String RESULT = "result";

    private final ObservationRegistry registry;

    /** @param registry where the figures, and traces if they are wanted, are made of what it is told */
    public CommandFigures(ObservationRegistry registry) {
        this.registry = registry;
    }

    /**
     * Sends a command; its result is what is said of the answer, the reason of a rejection, or FAILED.
     *
     * @param command the command, whose kind is told and never what it says
     * @param ticket the ticket, or whatever else the command is for
     * @param said one of a few words on the answer
     */
    public <T> T observed(Object command, UUID ticket, Function<T, String> said, Supplier<T> sending) {
        Observation observation = Observation.createNotStarted(NAME, registry)
                .lowCardinalityKeyValue("command", command.getClass().getSimpleName())
                .lowCardinalityKeyValue(RESULT, "FAILED")
                .highCardinalityKeyValue(TICKET, ticket.toString())
                .start();
        Observation.Scope scope = observation.openScope();
        MDC.put(TICKET, ticket.toString());
        try {
            T answer = sending.get();
            observation.lowCardinalityKeyValue(RESULT, said.apply(answer));
            return answer;
        } catch (TicketRejected refused) {
            observation.lowCardinalityKeyValue(
                    RESULT, refused.rejection().reason().name());
            throw refused;
        } catch (RuntimeException failure) {
            observation.error(failure);
            throw failure;
        } finally {
            MDC.remove(TICKET);
            scope.close();
            observation.stop();
        }
    }
}
