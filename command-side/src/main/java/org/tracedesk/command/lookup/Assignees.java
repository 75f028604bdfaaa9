package org.tracedesk.command.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tracedesk.api.command.AssignTicket;
import org.tracedesk.api.rejection.Fault;
import org.tracedesk.api.value.Actor;
import org.tracedesk.edge.directory.Directory;
import org.tracedesk.edge.directory.Person;
import org.tracedesk.edge.json.ResolvedComponents;
import org.tracedesk.edge.problem.BodyFaults;

/** Looks up whom a ticket is to be assigned to, since a ticket knows no people. */
final class Assignees {

    private final Directory directory;
    private final FairChoice choice;

    Assignees(Directory directory, FairChoice choice) {
        this.directory = directory;
        this.choice = choice;
    }

    /**
     * The command with the assignee's departments; with a person, if none is named.
     *
     * @throws BodyFaults if there is no such department or no such active person
     */
    AssignTicket lookUp(AssignTicket command, Actor actor) {
        List<Fault> faults = new ArrayList<>();
        if (command.department() != null
                && directory.department(command.department()).isEmpty()) {
            faults.add(Fault.of("department", "UNKNOWN_DEPARTMENT"));
        }
        if (command.assignee() == null && faults.isEmpty()) {
            return chosen(command, actor);
        }
        Optional<Person> assignee =
                Optional.ofNullable(command.assignee()).flatMap(directory::find).filter(Person::active);
        if (assignee.isEmpty() && command.assignee() != null) {
            faults.add(Fault.of("assignee", "UNKNOWN_PERSON"));
        }
        if (!faults.isEmpty()) {
            throw new BodyFaults(faults);
        }
        return ResolvedComponents.fill(
                command,
                Map.of("memberOf", List.copyOf(assignee.orElseThrow().actor().departments())));
    }

    /** Who was chosen is of the department; the ticket refuses a command without anybody. */
    private AssignTicket chosen(AssignTicket c, Actor actor) {
        String login = choice.of(c, actor).orElse(null);
        return new AssignTicket(c.ticketId(), c.occurredAt(), null, c.department(), login, c.dueAt(), c.onSite());
    }
}
