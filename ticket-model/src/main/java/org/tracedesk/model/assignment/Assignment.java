package org.tracedesk.model.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.command.AssignTicket;
import org.tracedesk.api.event.TicketAssigned;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.api.rejection.Fault;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.model.ticket.FormerOwners;
import org.tracedesk.model.ticket.Responsibility;
import org.tracedesk.model.ticket.Situation;
import org.tracedesk.model.ticket.TicketLifecycle;
import org.tracedesk.model.ticket.TicketState;

/** 分配: one named person of one department, by default of the category's. */
public final class Assignment {

    private Assignment() {}

    public static List<TicketEvent> decide(AssignTicket c, TicketState ticket, Situation at) {
        String department = department(c, ticket, at);
        String assignee = c.assignee();
        if (assignee == null) {
            throw TicketRejected.input(Fault.of("assignee", "REQUIRED"));
        }
        if (alreadySo(c, department, ticket)) {
            return List.of();
        }
        if (c.memberOf() != null && !c.memberOf().contains(department)) {
            throw TicketRejected.input(Fault.of("assignee", "NOT_IN_DEPARTMENT"));
        }
        TicketLifecycle.require(c, ticket);
        FormerOwners.refuse(assignee, ticket);
        requireNotLater(c.dueAt(), ticket);
        return List.of(new TicketAssigned(
                c.ticketId(), at.happened(c.occurredAt()), department, assignee, c.dueAt(), c.onSite()));
    }

    private static String department(AssignTicket c, TicketState ticket, Situation at) {
        if (c.department() != null) {
            return c.department();
        }
        return at.form()
                .categories()
                .department(ticket.category())
                .orElseThrow(() -> TicketRejected.input(Fault.of("department", "REQUIRED")));
    }

    private static boolean alreadySo(AssignTicket c, String department, TicketState ticket) {
        Responsibility now = ticket.round().responsibility();
        return department.equals(now.department())
                && Objects.equals(c.assignee(), now.assignee())
                && (c.dueAt() == null || c.dueAt().equals(ticket.dueAt()))
                && (c.onSite() == null || Objects.equals(c.onSite(), now.onSite()));
    }

    private static void requireNotLater(@Nullable Instant dueAt, TicketState ticket) {
        Instant due = ticket.dueAt();
        if (dueAt != null && due != null && dueAt.isAfter(due)) {
            String rule = "assigning may bring the due time forward; a later one is an extension";
            throw TicketRejected.byRule(Reason.NEEDS_EXTENSION, rule, ticket.status());
        }
    }
}
