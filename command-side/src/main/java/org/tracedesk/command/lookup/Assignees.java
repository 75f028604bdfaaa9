package org.tracedesk.command.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tracedesk.api.command.AssignTicket;
import org.tracedesk.api.rejection.Fault;
import org.tracedesk.edge.directory.Department;
import org.tracedesk.edge.directory.Directory;
import org.tracedesk.edge.directory.Person;
import org.tracedesk.edge.json.ResolvedComponents;
import org.tracedesk.edge.problem.BodyFaults;

/** Looks up whom a ticket is to be assigned to, since a ticket knows no people. */
final class Assignees {

    private final Directory directory;

    Assignees(Directory directory) {
        this.directory = directory;
    }

    /**
     * The command with the assignee's departments.
     *
     * @throws BodyFaults if there is no such department or no such active person
     */
    AssignTicket lookUp(AssignTicket command) {
        List<Fault> faults = new ArrayList<>();
        if (command.department() != null
                && directory.departments().stream().map(Department::name).noneMatch(command.department()::equals)) {
            faults.add(Fault.of("department", "UNKNOWN_DEPARTMENT"));
        }
        Optional<Person> assignee = directory.find(command.assignee()).filter(Person::active);
        if (assignee.isEmpty()) {
            faults.add(Fault.of("assignee", "UNKNOWN_PERSON"));
        }
        if (!faults.isEmpty()) {
            throw new BodyFaults(faults);
        }
        return ResolvedComponents.fill(
                command,
                Map.of("memberOf", List.copyOf(assignee.orElseThrow().actor().departments())));
    }
}
