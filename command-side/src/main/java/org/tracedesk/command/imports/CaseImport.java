package org.tracedesk.command.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.command.OpenTicket;
import org.tracedesk.api.command.TicketCommand;
import org.tracedesk.api.rejection.Fault;
import org.tracedesk.api.rejection.Rejection;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.api.value.Actor;
import org.tracedesk.api.value.Recorded;
import org.tracedesk.api.value.Role;
import org.tracedesk.api.value.TicketStatus;
import org.tracedesk.command.dispatch.Actions;
import org.tracedesk.command.dispatch.Lookup;
import org.tracedesk.command.dispatch.TicketGateway;
import org.tracedesk.command.intake.Registrar;
import org.tracedesk.command.ticket.Request;
import org.tracedesk.edge.directory.Directory;
import org.tracedesk.edge.directory.Person;
import org.tracedesk.edge.json.StrictBody;
import org.tracedesk.edge.problem.BodyFaults;
import org.tracedesk.ledger.chain.NameBasedId;
import tools.jackson.databind.json.JsonMapper;

/** Sends the commands of one case's rows, in order, through the gateway that people go through. */
class CaseImport {

    /** More commands than a row can have: a command's place in its case is row x this + command. */
    private static final int PLACES_A_ROW = 64;

    private static final Set<Role> IMPORTED_ROLES = Set.of(Role.AGENT, Role.HANDLER);

    private final Mapping mapping;
    private final String importedBy;
    private final Surroundings desk;
    private final ImportTally tally;
    private final UUID ticket;
    private @Nullable TicketStatus status;

    /**
     * What an import needs of the desk.
     *
     * @param json writes the bodies that templates make
     */
    record Surroundings(
            TicketGateway tickets,
            Registrar registrar,
            Directory directory,
            Lookup lookup,
            StrictBody bodies,
            JsonMapper json) {}

    /** @param importedBy login of who imports */
    CaseImport(
            String mappingName,
            String caseName,
            Mapping mapping,
            String importedBy,
            Surroundings desk,
            ImportTally tally) {
        this.mapping = mapping;
        this.importedBy = importedBy;
        this.desk = desk;
        this.tally = tally;
        this.ticket = NameBasedId.of("import\n" + mappingName + "\n" + caseName);
    }

    /** One row: the first opens the case, and is then mapped like any other. */
    void apply(Row row) {
        List<Fault> faults = row.faults(mapping);
        if (!faults.isEmpty()) {
            tally.refused(row, "open", "INVALID_INPUT", status, faults);
            return;
        }
        Actor actor = actor(row);
        if (status == null && !open(row, actor)) {
            return;
        }
        int place = 1;
        for (Mapping.Step step : mapping.steps(row.activity())) {
            if (step.sentIn(standing()) && !sent(row, step, place, actor)) {
                return;
            }
            place++;
        }
    }

    private boolean open(Row row, Actor actor) {
        return tried(row, "open", () -> {
            Map<String, Object> body = body(mapping.open(), row);
            body.put("form", mapping.form());
            OpenTicket command = read(OpenTicket.class, body);
            String number = row.fillText(mapping.number());
            return desk.tickets().send(desk.registrar().register(command, actor, number), request(actor, 0));
        });
    }

    private boolean sent(Row row, Mapping.Step step, int place, Actor actor) {
        return tried(row, step.action(), () -> {
            Class<? extends Record> type = Actions.command(step.action()).orElseThrow();
            Record command = read(type, body(step.body(), row));
            TicketCommand complete = desk.lookup().complete((TicketCommand) command, actor);
            return desk.tickets().send(complete, request(actor, (long) row.ordinal() * PLACES_A_ROW + place));
        });
    }

    private boolean tried(Row row, String action, Supplier<Recorded> command) {
        try {
            Recorded recorded = command.get();
            status = recorded.status();
            tally.accepted(action, recorded.effect());
            return true;
        } catch (TicketRejected refused) {
            if (refused.rejection().reason().httpStatus() >= 500) {
                throw refused;
            }
            Rejection rejection = refused.rejection();
            tally.refused(row, action, rejection.reason().name(), rejection.ticketStatus(), rejection.faults());
        } catch (BodyFaults faults) {
            tally.refused(row, action, "INVALID_INPUT", status, faults.faults());
        }
        return false;
    }

    private TicketStatus standing() {
        return status == null ? TicketStatus.NEW : status;
    }

    private Request request(Actor actor, long position) {
        return new Request(actor, null, null, null, position, importedBy, null);
    }

    private <T extends Record> T read(Class<T> type, Map<String, Object> body) {
        return desk.bodies().read(desk.json().writeValueAsBytes(body), type, Map.of("ticketId", ticket));
    }

    private static Map<String, Object> body(Map<String, Object> template, Row row) {
        Map<String, Object> body = new HashMap<>();
        template.forEach((name, value) -> body.put(name, row.fill(value)));
        // What the row does not say is left out, so that the desk's own default holds.
        body.values().removeIf(""::equals);
        body.put("occurredAt", row.at().toString());
        return body;
    }

    /** Whom the log names is put into the directory, so that tickets can be assigned to him. */
    private Actor actor(Row row) {
        Person person = desk.directory().meet(row.person(), row.department(), Role.HANDLER);
        Actor known = person.actor();
        return new Actor(
                known.login(), known.staffNumber(), known.name(), known.title(), IMPORTED_ROLES, known.departments());
    }
}
