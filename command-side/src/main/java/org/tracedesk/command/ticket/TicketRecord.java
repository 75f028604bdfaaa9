package org.tracedesk.command.ticket;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.UnknownSerializedType;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.api.value.Effect;
import org.tracedesk.api.value.Recorded;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.model.clock.Alarm;
import org.tracedesk.model.clock.Timekeeping;
import org.tracedesk.model.ticket.FormerOwners;
import org.tracedesk.model.ticket.Situation;
import org.tracedesk.model.ticket.TicketState;
import org.tracedesk.model.ticket.Visibility;

/** A ticket as its events have left it, and how what is decided on it gets recorded and answered. */
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.ANY,
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@SuppressWarnings("NullAway.Init")
abstract class TicketRecord {

    @AggregateIdentifier
    private UUID id;

    private TicketState state;
    private CommandMemory memory = CommandMemory.EMPTY;
    private long version = -1;

    final TicketState state() {
        return state;
    }

    final Probed probe(MetaData metaData) {
        Request request = Request.of(metaData);
        Optional<CommandMemory.Answer> answer = memory.answerTo(request, version);
        return guarded(() -> {
            memory.requireUnusedKey(answer.isPresent() ? Request.of(request.actor()) : request);
            requireVisible(request);
            return probed(answer.map(this::repeated).orElseGet(() -> answer(version, Effect.ALREADY_SO, null)));
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
    final Recorded record(MetaData metaData, Desk desk, Function<Situation, List<TicketEvent>> decision) {
        Request request = Request.of(metaData);
        Optional<CommandMemory.Answer> repeat = memory.answerTo(request, version);
        return guarded(() -> repeat.isPresent() ? repeated(repeat.get()) : recorded(timed(request, desk, decision)));
    }

    /** What a person does, sets clocks; who imports what happened long ago is not to set off their alarms. */
    private List<TicketEvent> timed(Request request, Desk desk, Function<Situation, List<TicketEvent>> decision) {
        Situation at = desk.situation(request.actor(), state.registered());
        return Timekeeping.timed(state, decide(request, at, decision), at, desk.hearing(), request.imported());
    }

    /** What one of the clocks records when it is called; nothing else is known of who calls. */
    final Recorded raised(CallClock call, Desk desk) {
        return recorded(Alarm.raise(state, call.clock(), call.n(), call.dueAt(), desk.now()));
    }

    private List<TicketEvent> decide(Request request, Situation at, Function<Situation, List<TicketEvent>> decision) {
        requireVisible(request);
        Decided decided = Decided.by(() -> decision.apply(at));
        decided.requireSound();
        memory.requireFresh(request, version);
        List<TicketEvent> events = decided.events();
        memory.requireUnusedKey(request);
        return events;
    }

    final Recorded recorded(List<TicketEvent> events) {
        long last = version + events.size();
        Integer n = Answers.numberOf(events);
        MetaData kept = Answers.kept(last, n);
        events.forEach(event -> apply(event, kept));
        return answer(last, events.isEmpty() ? Effect.ALREADY_SO : Effect.RECORDED, n);
    }

    private Recorded repeated(CommandMemory.Answer first) {
        return answer(first.version(), Effect.REPEATED, first.n());
    }

    private Recorded answer(long answered, Effect effect, @Nullable Integer n) {
        return new Recorded(
                id,
                answered,
                state.status(),
                state.registered().number(),
                state.registered().customerNumber(),
                effect,
                n);
    }

    private Probed probed(Recorded recorded) {
        return new Probed(
                recorded,
                state.registered().form(),
                state.registered().formVersion(),
                state.value(TicketField.ORDER_NUMBER),
                state.personalFields(),
                state.contactAt(),
                state.category(),
                state.round().progress().informedAt() != null,
                FormerOwners.barred(state));
    }

    private void requireVisible(Request request) {
        if (!request.imported() && !Visibility.sees(request.actor(), state)) {
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
