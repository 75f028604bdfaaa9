package org.tracedesk.command.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.command.OpenTicket;
import org.tracedesk.api.rejection.Fault;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.api.value.Actor;
import org.tracedesk.api.value.Registration;
import org.tracedesk.command.content.ContentCheck;
import org.tracedesk.command.ticket.Desk;
import org.tracedesk.edge.directory.Department;
import org.tracedesk.edge.directory.Directory;
import org.tracedesk.edge.json.ResolvedComponents;
import org.tracedesk.model.form.Form;
import org.tracedesk.model.form.NumberPattern;
import org.tracedesk.model.intake.Opening;
import org.tracedesk.model.ticket.Situation;

/** Gives a ticket its number and its customer, before it is opened. */
public class Registrar {

    private static final Registration PROVISIONAL = new Registration("", null);
    private static final String NO_DEPARTMENT = "00";

    private final Desk desk;
    private final Numbers numbers;
    private final Customers customers;
    private final Directory directory;

    public Registrar(Desk desk, Numbers numbers, Customers customers, Directory directory) {
        this.desk = desk;
        this.numbers = numbers;
        this.customers = customers;
        this.directory = directory;
    }

    /**
     * The command with its registration; an opening that the form refuses, or whose texts may not be recorded, takes
     * no number.
     *
     * @param number the number, where another system has given it; null to take the form's next
     * @throws TicketRejected for what the texts hold, else with every fault of the body
     */
    public OpenTicket register(OpenTicket command, Actor actor, @Nullable String number) {
        Form form = desk.forms().newest(command.form()).orElseThrow(() -> unknownForm());
        ContentCheck.of(command, form, command.orderNumber(), desk.today()).acknowledgedBy(command.acknowledge());
        Situation at = desk.situation(actor, form);
        Opening.decide(with(command, PROVISIONAL), at);
        Instant begin = at.happened(command.occurredAt());
        LocalDate contactOn = at.dateOf(begin);
        LocalDate keptUntil = form.retention() == null ? null : contactOn.plus(form.retention());
        String customer = customers.recognise(command.customer(), contactOn, keptUntil);
        String given = number == null ? numbers.next(prefix(form.number(), contactOn, actor)) : number;
        return with(command, new Registration(given, customer));
    }

    private static OpenTicket with(OpenTicket command, Registration registration) {
        return ResolvedComponents.fill(command, Map.of("registration", registration));
    }

    private String prefix(NumberPattern pattern, LocalDate contactOn, Actor actor) {
        Optional<String> code = !pattern.namesDepartment()
                ? Optional.empty()
                : actor.departments().stream()
                        .sorted(Comparator.naturalOrder())
                        .flatMap(name -> directory.department(name).map(Department::code).stream())
                        .findFirst();
        return pattern.prefix(contactOn, code.orElse(NO_DEPARTMENT));
    }

    private TicketRejected unknownForm() {
        String known =
                String.join(", ", desk.forms().all().keySet().stream().sorted().toList());
        return TicketRejected.input(new Fault("form", "UNKNOWN_FORM", known));
    }
}
