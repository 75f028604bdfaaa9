package org.tracedesk.command.ticket;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.UnknownSerializedType;
import org.tracedesk.api.command.*;
import org.tracedesk.api.event.EventMetadata;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.api.value.Effect;
import org.tracedesk.api.value.Recorded;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.model.assignment.Assignment;
import org.tracedesk.model.assignment.Start;
import org.tracedesk.model.closing.Archiving;
import org.tracedesk.model.closing.Closing;
import org.tracedesk.model.closing.Reviewing;
import org.tracedesk.model.conversation.Conversation;
import org.tracedesk.model.form.Form;
import org.tracedesk.model.intake.Amending;
import org.tracedesk.model.intake.Opening;
import org.tracedesk.model.privacy.Revealing;
import org.tracedesk.model.resolution.Rating;
import org.tracedesk.model.resolution.Reopening;
import org.tracedesk.model.resolution.Resolution;
import org.tracedesk.model.ticket.Situation;
import org.tracedesk.model.ticket.TicketState;
import org.tracedesk.model.triage.Classification;

/** One ticket: hands each command to its decision, and records what was decided. */
@Revision("1")
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
@SuppressWarnings("NullAway.Init")
class Ticket {

    @AggregateIdentifier
    private UUID id;

    private TicketState state;
    private CommandMemory memory = CommandMemory.EMPTY;
    private long version = -1;

    protected Ticket() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Recorded handle(OpenTicket c, MetaData m, Desk desk) {
        Request request = Request.of(m);
        Form form = desk.forms().newest(c.form()).orElseThrow();
        return recorded(List.of(Opening.decide(c, desk.situation(request.actor(), form))));
    }

    @CommandHandler
    Recorded handle(AmendTicket c, MetaData m, Desk desk) {
        return record(m, desk, at -> Amending.decide(c, state, at));
    }

    @CommandHandler
    Recorded handle(ClassifyTicket c, MetaData m, Desk desk) {
        return record(m, desk, at -> Classification.decide(c, state, at));
    }

    @CommandHandler
    Recorded handle(AssignTicket c, MetaData m, Desk desk) {
        return record(m, desk, at -> Assignment.decide(c, state, at));
    }

    @CommandHandler
    Recorded handle(StartWork c, MetaData m, Desk desk) {
        return record(m, desk, at -> Start.decide(c, state, at));
    }

    @CommandHandler
    Recorded handle(AddProgressNote c, MetaData m, Desk desk) {
        return record(m, desk, at -> Conversation.decide(c, state, at));
    }

    @CommandHandler
    Recorded handle(WaitForCustomer c, MetaData m, Desk desk) {
        return record(m, desk, at -> Conversation.decide(c, state, at));
    }

    @CommandHandler
    Recorded handle(RecordCustomerReply c, MetaData m, Desk desk) {
        return record(m, desk, at -> Conversation.decide(c, state, at));
    }

    @CommandHandler
    Recorded handle(InformCustomer c, MetaData m, Desk desk) {
        return record(m, desk, at -> Conversation.decide(c, state, at));
    }

    @CommandHandler
    Recorded handle(ResolveTicket c, MetaData m, Desk desk) {
        return record(m, desk, at -> Resolution.decide(c, state, at));
    }

    @CommandHandler
    Recorded handle(RateTicket c, MetaData m, Desk desk) {
        return record(m, desk, at -> Rating.decide(c, state, at));
    }

    @CommandHandler
    Recorded handle(ReopenTicket c, MetaData m, Desk desk) {
        return record(m, desk, at -> Reopening.decide(c, state, at));
    }

    @CommandHandler
    Recorded handle(ReviewTicket c, MetaData m, Desk desk) {
        return record(m, desk, at -> Reviewing.decide(c, state, at));
    }

    @CommandHandler
    Recorded handle(CloseTicket c, MetaData m, Desk desk) {
        return record(m, desk, at -> Closing.decide(c, state, at));
    }

    @CommandHandler
    Recorded handle(ArchiveTicket c, MetaData m, Desk desk) {
        return record(m, desk, at -> Archiving.decide(c, state, at));
    }

    @CommandHandler
    Recorded handle(RevealCustomer c, MetaData m, Desk desk) {
        return record(m, desk, at -> Revealing.decide(c, state, at));
    }

    @CommandHandler
    Probed handle(ProbeTicket c, MetaData m) {
        Request request = Request.of(m);
        Optional<Long> answer = memory.answerTo(request, version);
        return guarded(() -> {
            memory.requireUnusedKey(answer.isPresent() ? Request.of(request.actor()) : request);
            requireVisible(request);
            Effect effect = answer.isPresent() ? Effect.REPEATED : Effect.ALREADY_SO;
            return probed(answer(answer.orElse(version), effect));
        });
    }

    @EventSourcingHandler
    void on(TicketEvent event, MetaData metaData, @SequenceNumber long sequence) {
        id = event.ticketId();
        state = TicketState.after(state, event);
        memory = memory.after(metaData, sequence);
        version = sequence;
    }

    /** What a newer version recorded may change the ticket in ways unknown here, so nothing is decided without it. */
    @EventSourcingHandler
    void on(UnknownSerializedType unknown) {
        throw new TicketRejected(Reason.UPGRADE_REQUIRED);
    }

    /** A repeat is answered as the first time; else the faults are told in the order of the HTTP contract. */
    private Recorded record(MetaData metaData, Desk desk, Function<Situation, List<TicketEvent>> decision) {
        Request request = Request.of(metaData);
        Optional<Long> repeat = memory.answerTo(request, version);
        return guarded(() -> repeat.isPresent()
                ? answer(repeat.get(), Effect.REPEATED)
                : recorded(decide(request, desk.situation(request.actor(), state.registered()), decision)));
    }

    private List<TicketEvent> decide(Request request, Situation at, Function<Situation, List<TicketEvent>> decision) {
        requireVisible(request);
        Decided decided = Decided.by(() -> decision.apply(at));
        decided.requireValidInput();
        memory.requireFresh(request, version);
        List<TicketEvent> events = decided.events();
        memory.requireUnusedKey(request);
        return events;
    }

    private Recorded recorded(List<TicketEvent> events) {
        long last = version + events.size();
        events.forEach(event -> apply(event, MetaData.with(EventMetadata.ANSWER_VERSION, Long.toString(last))));
        return answer(last, events.isEmpty() ? Effect.ALREADY_SO : Effect.RECORDED);
    }

    private Recorded answer(long answered, Effect effect) {
        return new Recorded(
                id,
                answered,
                state.status(),
                state.registered().number(),
                state.registered().customerNumber(),
                effect);
    }

    private Probed probed(Recorded recorded) {
        return new Probed(
                recorded,
                state.registered().form(),
                state.registered().formVersion(),
                state.value(TicketField.ORDER_NUMBER),
                state.personalFields());
    }

    private void requireVisible(Request request) {
        if (!request.imported() && !org.tracedesk.model.ticket.Visibility.sees(request.actor(), state)) {
            throw new TicketRejected(Reason.TICKET_NOT_FOUND);
        }
    }

    /** Every refusal tells the version it was decided on, so that it can be confirmed against the store. */
    private <T> T guarded(Supplier<T> answer) {
        try {
            return answer.get();
        } catch (TicketRejected refusal) {
            throw refusal.at(version);
        }
    }
}
