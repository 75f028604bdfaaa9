package org.tracedesk.model.ticket;

import static org.tracedesk.api.value.TicketStatus.CLOSED;
import static org.tracedesk.api.value.TicketStatus.FOLLOW_UP;
import static org.tracedesk.api.value.TicketStatus.IN_PROGRESS;
import static org.tracedesk.api.value.TicketStatus.NEW;
import static org.tracedesk.api.value.TicketStatus.RESOLVED;
import static org.tracedesk.api.value.TicketStatus.WAITING_CUSTOMER;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.tracedesk.api.command.*;
import org.tracedesk.api.event.*;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.api.value.Outcome;
import org.tracedesk.api.value.TicketStatus;

/** The table of transitions: which command is allowed in which status, and which event leads where. */
public final class TicketLifecycle {

    private static final Set<TicketStatus> ANY = EnumSet.allOf(TicketStatus.class);
    private static final Set<TicketStatus> NOT_CLOSED = EnumSet.complementOf(EnumSet.of(CLOSED));
    private static final Set<TicketStatus> OPEN = EnumSet.complementOf(EnumSet.of(RESOLVED, CLOSED));
    private static final Set<TicketStatus> DONE = EnumSet.of(RESOLVED, CLOSED);

    private TicketLifecycle() {}

    /** The statuses in which a command is allowed; in none of them but for looks once the ticket is archived. */
    public static Set<TicketStatus> allowedIn(TicketCommand command) {
        return switch (command) {
            case OpenTicket c -> Set.of();
            case AmendTicket c -> ANY;
            case ClassifyTicket c -> NOT_CLOSED;
            case AssignTicket c -> OPEN;
            case StartWork c -> EnumSet.of(NEW, FOLLOW_UP);
            case InviteDepartment c -> NOT_CLOSED;
            case CompleteCollaboration c -> NOT_CLOSED;
            case EscalateTicket c -> NOT_CLOSED;
            case AnswerEscalation c -> NOT_CLOSED;
            case ExtendDeadline c -> OPEN;
            case ScheduleFollowUp c -> ANY;
            case CompleteFollowUp c -> ANY;
            case LinkTicket c -> ANY;
            case UnlinkTicket c -> ANY;
            case AttachEvidence c -> ANY;
            case AddProgressNote c -> NOT_CLOSED;
            case WaitForCustomer c -> EnumSet.of(IN_PROGRESS);
            case RecordCustomerReply c -> NOT_CLOSED;
            case UseStandardReply c -> NOT_CLOSED;
            case ResolveTicket c -> OPEN;
            case InformCustomer c -> EnumSet.of(FOLLOW_UP, RESOLVED, CLOSED);
            case RateTicket c -> DONE;
            case ReviewTicket c -> ANY;
            case ReopenTicket c -> DONE;
            case MarkExemplary c -> DONE;
            case CloseTicket c -> EnumSet.of(RESOLVED);
            case ArchiveTicket c -> EnumSet.of(CLOSED);
            case RevealCustomer c -> ANY;
        };
    }

    /** The status an event leads to. */
    static TicketStatus after(TicketState ticket, TicketEvent event) {
        TicketStatus status = ticket.status();
        return switch (event) {
            case TicketOpened e -> NEW;
            case WorkStarted e -> IN_PROGRESS;
            case CustomerAwaited e -> WAITING_CUSTOMER;
            case CustomerReplied e -> status == WAITING_CUSTOMER ? IN_PROGRESS : status;
            case TicketResolved e -> e.outcome() == Outcome.SOLVED ? RESOLVED : FOLLOW_UP;
            case SecondHandlingStarted e -> NEW;
            case TicketReopened e -> NEW;
            case TicketClosed e -> CLOSED;
            case TicketAmended e -> status;
            case TicketClassified e -> status;
            case TicketAssigned e -> status;
            case CollaborationEvent e -> status;
            case DeadlineExtended e -> status;
            case LinkEvent e -> status;
            case EvidenceEvent e -> status;
            case FollowUpScheduled e -> status == IN_PROGRESS || status == WAITING_CUSTOMER ? FOLLOW_UP : status;
            case FollowUpCompleted e ->
                status == FOLLOW_UP && ticket.parts().lastFollowUp(e.n()) ? IN_PROGRESS : status;
            case ProgressNoteAdded e -> status;
            case StandardReplyUsed e -> status;
            case CustomerInformed e -> status;
            case TicketRated e -> status;
            case TicketReviewed e -> status;
            case TicketMarkedExemplary e -> status;
            case TicketArchived e -> status;
            case CustomerRevealed e -> status;
            case ClockEvent e -> status;
        };
    }

    /** Refuses a command that the table leaves out, naming the rule and the present status. */
    public static void require(TicketCommand command, TicketState ticket) {
        if (ticket.archived() && !(command instanceof PrivacyCommand)) {
            throw refused(Reason.TICKET_IS_ARCHIVED, command, ticket);
        }
        if (!allowedIn(command).contains(ticket.status())) {
            throw refused(Reason.valueOf("TICKET_IS_" + ticket.status().name()), command, ticket);
        }
    }

    private static TicketRejected refused(Reason reason, TicketCommand command, TicketState ticket) {
        String statuses = ANY.stream()
                .filter(allowedIn(command)::contains)
                .map(Enum::name)
                .collect(Collectors.joining(", "));
        String rule = command.getClass().getSimpleName() + " is allowed in " + statuses + ", until archived";
        return TicketRejected.byRule(reason, rule, ticket.status());
    }
}
