package org.tracedesk.command.ticket;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.tracedesk.api.command.*;
import org.tracedesk.api.value.Recorded;
import org.tracedesk.model.assignment.Assignment;
import org.tracedesk.model.assignment.Start;
import org.tracedesk.model.clock.Timekeeping;
import org.tracedesk.model.closing.Archiving;
import org.tracedesk.model.closing.Closing;
import org.tracedesk.model.closing.Commending;
import org.tracedesk.model.closing.Reviewing;
import org.tracedesk.model.collaboration.Collaborating;
import org.tracedesk.model.collaboration.Escalating;
import org.tracedesk.model.conversation.Conversation;
import org.tracedesk.model.evidence.Attaching;
import org.tracedesk.model.form.Form;
import org.tracedesk.model.intake.Amending;
import org.tracedesk.model.intake.Opening;
import org.tracedesk.model.linking.Linking;
import org.tracedesk.model.planning.Extending;
import org.tracedesk.model.planning.FollowingUp;
import org.tracedesk.model.privacy.Revealing;
import org.tracedesk.model.resolution.Rating;
import org.tracedesk.model.resolution.Reopening;
import org.tracedesk.model.resolution.Resolution;
import org.tracedesk.model.ticket.Situation;
import org.tracedesk.model.triage.Classification;

/** One ticket: hands each command to its decision. */
@Revision("3")
class Ticket extends TicketRecord {

    protected Ticket() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Recorded handle(OpenTicket c, MetaData m, Desk desk) {
        Request request = Request.of(m);
        Form form = desk.forms().newest(c.form()).orElseThrow();
        Situation at = desk.situation(request.actor(), form);
        return recorded(
                Timekeeping.timed(null, List.of(Opening.decide(c, at)), at, desk.hearing(), request.imported()));
    }

    @CommandHandler
    Recorded handle(AmendTicket c, MetaData m, Desk desk) {
        return record(m, desk, at -> Amending.decide(c, state(), at));
    }

    @CommandHandler
    Recorded handle(ClassifyTicket c, MetaData m, Desk desk) {
        return record(m, desk, at -> Classification.decide(c, state(), at));
    }

    @CommandHandler
    Recorded handle(AssignTicket c, MetaData m, Desk desk) {
        return record(m, desk, at -> Assignment.decide(c, state(), at));
    }

    @CommandHandler
    Recorded handle(StartWork c, MetaData m, Desk desk) {
        return record(m, desk, at -> Start.decide(c, state(), at));
    }

    @CommandHandler
    Recorded handle(InviteDepartment c, MetaData m, Desk desk) {
        return record(m, desk, at -> Collaborating.decide(c, state(), at));
    }

    @CommandHandler
    Recorded handle(CompleteCollaboration c, MetaData m, Desk desk) {
        return record(m, desk, at -> Collaborating.decide(c, state(), at));
    }

    @CommandHandler
    Recorded handle(EscalateTicket c, MetaData m, Desk desk) {
        return record(m, desk, at -> Escalating.decide(c, state(), at));
    }

    @CommandHandler
    Recorded handle(AnswerEscalation c, MetaData m, Desk desk) {
        return record(m, desk, at -> Escalating.decide(c, state(), at));
    }

    @CommandHandler
    Recorded handle(ExtendDeadline c, MetaData m, Desk desk) {
        return record(m, desk, at -> Extending.decide(c, state(), at));
    }

    @CommandHandler
    Recorded handle(ScheduleFollowUp c, MetaData m, Desk desk) {
        return record(m, desk, at -> FollowingUp.decide(c, state(), at));
    }

    @CommandHandler
    Recorded handle(CompleteFollowUp c, MetaData m, Desk desk) {
        return record(m, desk, at -> FollowingUp.decide(c, state(), at));
    }

    @CommandHandler
    Recorded handle(LinkTicket c, MetaData m, Desk desk) {
        return record(m, desk, at -> Linking.decide(c, state(), at));
    }

    @CommandHandler
    Recorded handle(UnlinkTicket c, MetaData m, Desk desk) {
        return record(m, desk, at -> Linking.decide(c, state(), at));
    }

    @CommandHandler
    Recorded handle(AttachEvidence c, MetaData m, Desk desk) {
        return record(m, desk, at -> Attaching.decide(c, state(), at));
    }

    @CommandHandler
    Recorded handle(AddProgressNote c, MetaData m, Desk desk) {
        return record(m, desk, at -> Conversation.decide(c, state(), at));
    }

    @CommandHandler
    Recorded handle(WaitForCustomer c, MetaData m, Desk desk) {
        return record(m, desk, at -> Conversation.decide(c, state(), at));
    }

    @CommandHandler
    Recorded handle(RecordCustomerReply c, MetaData m, Desk desk) {
        return record(m, desk, at -> Conversation.decide(c, state(), at));
    }

    @CommandHandler
    Recorded handle(UseStandardReply c, MetaData m, Desk desk) {
        return record(m, desk, at -> Conversation.decide(c, state(), at));
    }

    @CommandHandler
    Recorded handle(InformCustomer c, MetaData m, Desk desk) {
        return record(m, desk, at -> Conversation.decide(c, state(), at));
    }

    @CommandHandler
    Recorded handle(ResolveTicket c, MetaData m, Desk desk) {
        return record(m, desk, at -> Resolution.decide(c, state(), at));
    }

    @CommandHandler
    Recorded handle(RateTicket c, MetaData m, Desk desk) {
        return record(m, desk, at -> Rating.decide(c, state(), at));
    }

    @CommandHandler
    Recorded handle(ReopenTicket c, MetaData m, Desk desk) {
        return record(m, desk, at -> Reopening.decide(c, state(), at));
    }

    @CommandHandler
    Recorded handle(ReviewTicket c, MetaData m, Desk desk) {
        return record(m, desk, at -> Reviewing.decide(c, state(), at));
    }

    @CommandHandler
    Recorded handle(MarkExemplary c, MetaData m, Desk desk) {
        return record(m, desk, at -> Commending.decide(c, state(), at));
    }

    @CommandHandler
    Recorded handle(CloseTicket c, MetaData m, Desk desk) {
        return record(m, desk, at -> Closing.decide(c, state(), at));
    }

    @CommandHandler
    Recorded handle(ArchiveTicket c, MetaData m, Desk desk) {
        return record(m, desk, at -> Archiving.decide(c, state(), at));
    }

    @CommandHandler
    Recorded handle(RevealCustomer c, MetaData m, Desk desk) {
        return record(m, desk, at -> Revealing.decide(c, state(), at));
    }

    @CommandHandler
    Recorded handle(CallClock c, Desk desk) {
        return raised(c, desk);
    }

    @CommandHandler
    Probed handle(ProbeTicket c, MetaData m) {
        return probe(m);
    }
}
