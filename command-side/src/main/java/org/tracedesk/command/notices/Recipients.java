package org.tracedesk.command.notices;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.tracedesk.api.value.Role;
import org.tracedesk.edge.directory.Department;
import org.tracedesk.edge.directory.Directory;
import org.tracedesk.model.ticket.TicketState;

/** Who is to be told what; each once. */
final class Recipients {

    private final Directory directory;

    Recipients(Directory directory) {
        this.directory = directory;
    }

    /** Who answers for the ticket, and the contact of its department. */
    Set<String> handling(TicketState ticket) {
        String department = ticket.round().responsibility().department();
        Stream<String> contact = Stream.ofNullable(department)
                .flatMap(name -> directory.department(name).map(Department::contact).stream());
        return some(Stream.concat(Stream.of(responsible(ticket)), contact));
    }

    /** Those, and the supervisors. */
    Set<String> withSupervisors(TicketState ticket) {
        Set<String> all = handling(ticket);
        all.addAll(supervisors());
        return all;
    }

    Set<String> supervisors() {
        return some(directory.having(Role.SUPERVISOR).stream());
    }

    /** Who has to tell the customer. */
    Set<String> telling(TicketState ticket) {
        return some(Stream.of(responsible(ticket), ticket.registered().recorder()));
    }

    private static String responsible(TicketState ticket) {
        String person = ticket.round().responsibility().person();
        return person == null ? ticket.registered().recorder() : person;
    }

    private static Set<String> some(Stream<String> logins) {
        Set<String> all = new LinkedHashSet<>();
        logins.filter(Objects::nonNull).forEach(all::add);
        return all;
    }
}
