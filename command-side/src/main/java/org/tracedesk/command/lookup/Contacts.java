package org.tracedesk.command.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.command.InviteDepartment;
import org.tracedesk.api.rejection.Fault;
import org.tracedesk.edge.directory.Department;
import org.tracedesk.edge.directory.Directory;
import org.tracedesk.edge.directory.Person;
import org.tracedesk.edge.problem.BodyFaults;

/** Looks up the one person through whom a department is asked. */
final class Contacts {

    private final Directory directory;

    Contacts(Directory directory) {
        this.directory = directory;
    }

    /**
     * The command with the department's own contact person, where none is named.
     *
     * @throws BodyFaults if there is no such department or person, or he does not belong to it
     */
    InviteDepartment lookUp(InviteDepartment command) {
        List<Fault> faults = new ArrayList<>();
        Optional<Department> department = directory.department(command.department());
        if (department.isEmpty()) {
            faults.add(Fault.of("department", "UNKNOWN_DEPARTMENT"));
        }
        String contact = command.contact() != null
                ? command.contact()
                : department.map(Department::contact).orElse(null);
        if (contact != null) {
            fault(contact, command.department()).ifPresent(code -> faults.add(Fault.of("contact", code)));
        }
        if (!faults.isEmpty()) {
            throw new BodyFaults(faults);
        }
        return with(command, contact);
    }

    private Optional<String> fault(String login, String department) {
        Optional<Person> person = directory.find(login).filter(Person::active);
        if (person.isEmpty()) {
            return Optional.of("UNKNOWN_PERSON");
        }
        boolean member = person.get().actor().departments().contains(department);
        return member ? Optional.empty() : Optional.of("NOT_IN_DEPARTMENT");
    }

    private static InviteDepartment with(InviteDepartment c, @Nullable String contact) {
        return new InviteDepartment(c.ticketId(), c.occurredAt(), c.department(), contact, c.need(), c.acknowledge());
    }
}
