package org.tracedesk.command.dispatch;

import org.tracedesk.api.command.TicketCommand;
import org.tracedesk.api.value.Actor;
import org.tracedesk.edge.problem.BodyFaults;

/** Completes a command by what its ticket cannot know. */
@FunctionalInterface
public interface Lookup {

    /**
     * The command as it goes to its ticket.
     *
     * @param actor who sends it
     * @throws BodyFaults if it names what is not there
     */
    TicketCommand complete(TicketCommand command, Actor actor);
}
