package org.tracedesk.model.intake;

import static org.tracedesk.api.value.Direction.IN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.command.OpenTicket;
import org.tracedesk.api.event.TicketOpened;
import org.tracedesk.api.rejection.Fault;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.api.value.CustomerDetails;
import org.tracedesk.api.value.Direction;
import org.tracedesk.api.value.Priority;
import org.tracedesk.api.value.Registration;
import org.tracedesk.model.form.Form;
import org.tracedesk.model.form.RequiredFields;
import org.tracedesk.model.form.Stage;
import org.tracedesk.model.ticket.RecordedFields;
import org.tracedesk.model.ticket.Situation;

/** 登记: a ticket is opened on a form, in the customer's words. */
public final class Opening {

    private Opening() {}

    /** Opens the ticket, or names every fault of the body at once. */
    public static TicketOpened decide(OpenTicket c, Situation at) {
        TicketOpened opened = opened(c, at);
        List<Fault> faults = faults(c, at);
        RequiredFields.missing(at.form(), Stage.OPENING, RecordedFields.of(opened)).stream()
                .filter(missing -> !named(missing.field(), faults))
                .toList()
                .forEach(faults::add);
        if (!faults.isEmpty()) {
            throw TicketRejected.input(faults.toArray(Fault[]::new));
        }
        return opened;
    }

    private static List<Fault> faults(OpenTicket c, Situation at) {
        List<Fault> faults = new ArrayList<>();
        if (c.category() != null && at.form().categories().resolve(c.category()).isEmpty()) {
            faults.add(Fault.of("category", "UNKNOWN_CATEGORY"));
        }
        if (c.endedAt() != null && c.endedAt().isBefore(at.happened(c.occurredAt()))) {
            faults.add(Fault.of("endedAt", "BEFORE_BEGIN"));
        }
        if (c.occasion() != null && c.direction() != Direction.OUT) {
            faults.add(Fault.of("occasion", "ONLY_OUTBOUND"));
        }
        return faults;
    }

    /** A field with an unknown value is not missing as well. */
    private static boolean named(String field, List<Fault> faults) {
        return faults.stream().anyMatch(fault -> fault.field().equals(field));
    }

    private static TicketOpened opened(OpenTicket c, Situation at) {
        Registration registration = c.registration();
        if (registration == null) {
            throw new IllegalArgumentException("a ticket gets its number before it is opened");
        }
        Form form = at.form();
        Instant begin = at.happened(c.occurredAt());
        List<String> category = Optional.ofNullable(c.category())
                .flatMap(form.categories()::resolve)
                .orElse(null);
        return new TicketOpened(
                c.ticketId(),
                begin,
                registration.number(),
                form.id(),
                form.version(),
                at.actor().login(),
                c.channel(),
                c.endedAt(),
                customer(c.customer(), registration.customerNumber()),
                c.description(),
                c.orderNumber(),
                c.demand(),
                c.demandUnclear(),
                c.direction() == null ? IN : c.direction(),
                c.occasion(),
                c.memberId(),
                c.references(),
                c.mood(),
                c.impactScope(),
                c.details(),
                c.identityCheck(),
                c.restated(),
                c.answer(),
                category,
                priority(form, category),
                c.remark(),
                c.acknowledge(),
                late(form, c.endedAt() == null ? begin : c.endedAt(), at.now()));
    }

    private static @Nullable CustomerDetails customer(@Nullable CustomerDetails given, @Nullable String number) {
        return given == null ? null : new CustomerDetails(given.name(), given.contact(), given.tier(), number);
    }

    private static @Nullable Priority priority(Form form, @Nullable List<String> category) {
        return Optional.ofNullable(category)
                .flatMap(form.categories()::priority)
                .orElse(form.priorities().fallback());
    }

    private static boolean late(Form form, Instant contactEnd, Instant now) {
        return form.entryWithin() != null && now.isAfter(contactEnd.plus(form.entryWithin()));
    }
}
