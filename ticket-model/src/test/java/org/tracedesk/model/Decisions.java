package org.tracedesk.model;

import java.util.List;
import org.tracedesk.api.command.*;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.model.assignment.Assignment;
import org.tracedesk.model.assignment.Start;
import org.tracedesk.model.closing.Archiving;
import org.tracedesk.model.closing.Closing;
import org.tracedesk.model.closing.Commending;
import org.tracedesk.model.closing.Reviewing;
import org.tracedesk.model.collaboration.Collaborating;
import org.tracedesk.model.collaboration.Escalating;
import org.tracedesk.model.conversation.Conversation;
import org.tracedesk.model.evidence.Attaching;
import org.tracedesk.model.intake.Amending;
import org.tracedesk.model.linking.Linking;
import org.tracedesk.model.planning.Extending;
import org.tracedesk.model.planning.FollowingUp;
import org.tracedesk.model.privacy.Revealing;
import org.tracedesk.model.resolution.Rating;
import org.tracedesk.model.resolution.Reopening;
import org.tracedesk.model.resolution.Resolution;
import org.tracedesk.model.ticket.Situation;
import org.tracedesk.model.ticket.TicketState;
import org.tracedesk.model.triage.Classification;

/** Which decision answers which command. */
final class Decisions {

    private Decisions() {}

    static List<TicketEvent> decide(TicketCommand command, TicketState ticket, Situation at) {
        return switch (command) {
            case OpenTicket c -> throw new IllegalArgumentException("a ticket is opened once");
            case AmendTicket c -> Amending.decide(c, ticket, at);
            case ClassifyTicket c -> Classification.decide(c, ticket, at);
            case AssignTicket c -> Assignment.decide(c, ticket, at);
            case StartWork c -> Start.decide(c, ticket, at);
            case InviteDepartment c -> Collaborating.decide(c, ticket, at);
            case CompleteCollaboration c -> Collaborating.decide(c, ticket, at);
            case EscalateTicket c -> Escalating.decide(c, ticket, at);
            case AnswerEscalation c -> Escalating.decide(c, ticket, at);
            case ExtendDeadline c -> Extending.decide(c, ticket, at);
            case ScheduleFollowUp c -> FollowingUp.decide(c, ticket, at);
            case CompleteFollowUp c -> FollowingUp.decide(c, ticket, at);
            case LinkTicket c -> Linking.decide(c, ticket, at);
            case UnlinkTicket c -> Linking.decide(c, ticket, at);
            case AttachEvidence c -> Attaching.decide(c, ticket, at);
            case MarkExemplary c -> Commending.decide(c, ticket, at);
            case AddProgressNote c -> Conversation.decide(c, ticket, at);
            case WaitForCustomer c -> Conversation.decide(c, ticket, at);
            case RecordCustomerReply c -> Conversation.decide(c, ticket, at);
            case ResolveTicket c -> Resolution.decide(c, ticket, at);
            case UseStandardReply c -> Conversation.decide(c, ticket, at);
            case InformCustomer c -> Conversation.decide(c, ticket, at);
            case RateTicket c -> Rating.decide(c, ticket, at);
            case ReviewTicket c -> Reviewing.decide(c, ticket, at);
            case ReopenTicket c -> Reopening.decide(c, ticket, at);
            case CloseTicket c -> Closing.decide(c, ticket, at);
            case ArchiveTicket c -> Archiving.decide(c, ticket, at);
            case RevealCustomer c -> Revealing.decide(c, ticket, at);
        };
    }
}
