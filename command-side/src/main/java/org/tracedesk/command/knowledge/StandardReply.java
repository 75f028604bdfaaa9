package org.tracedesk.command.knowledge;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import org.tracedesk.api.command.AddStandardReply;
import org.tracedesk.api.command.ReviseStandardReply;
import org.tracedesk.api.command.WithdrawStandardReply;
import org.tracedesk.api.event.KnowledgeEvent;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.command.ticket.Answers;
import org.tracedesk.command.ticket.CommandMemory;
import org.tracedesk.command.ticket.Desk;
import org.tracedesk.command.ticket.Request;
import org.tracedesk.model.knowledge.ReplyState;
import org.tracedesk.model.knowledge.StandardReplies;

/** One standard reply; read anew for each command, because it is asked seldom and has few events. */
@Revision("1")
@SuppressWarnings("NullAway.Init")
class StandardReply {

    @AggregateIdentifier
    private UUID id;

    private ReplyState state;
    private CommandMemory memory = CommandMemory.EMPTY;
    private long version = -1;

    protected StandardReply() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    ReplyAnswer handle(AddStandardReply c, Desk desk) {
        return recorded(StandardReplies.decide(c, desk.now()), 1);
    }

    @CommandHandler
    ReplyAnswer handle(ReviseStandardReply c, MetaData m, Desk desk) {
        return record(m, () -> StandardReplies.decide(c, state, desk.now()), 1);
    }

    @CommandHandler
    ReplyAnswer handle(WithdrawStandardReply c, MetaData m, Desk desk) {
        return record(m, () -> StandardReplies.decide(c, state, desk.now()), 0);
    }

    @CommandHandler
    ReplyAnswer handle(ProbeStandardReply c, MetaData m) {
        Request request = Request.of(m);
        Optional<CommandMemory.Answer> first = memory.answerTo(request, version);
        if (first.isEmpty()) {
            memory.requireUnusedKey(request);
        }
        return first.map(this::repeated).orElseGet(() -> answer(version, state.revision()));
    }

    @EventSourcingHandler
    void on(KnowledgeEvent event, MetaData metaData, @SequenceNumber long sequence) {
        id = event.replyId();
        state = ReplyState.after(state, event);
        memory = memory.after(metaData, sequence);
        version = sequence;
    }

    @EventSourcingHandler
    void on(UnknownSerializedType unknown) {
        throw new TicketRejected(Reason.UPGRADE_REQUIRED);
    }

    /** A repeat is answered as the first time; else the faults are told in the order of the HTTP contract. */
    private ReplyAnswer record(MetaData metaData, Supplier<List<KnowledgeEvent>> decision, int newRevisions) {
        Request request = Request.of(metaData);
        Optional<CommandMemory.Answer> first = memory.answerTo(request, version);
        if (first.isPresent()) {
            return repeated(first.get());
        }
        memory.requireFresh(request, version);
        List<KnowledgeEvent> events = decision.get();
        memory.requireUnusedKey(request);
        return recorded(events, events.isEmpty() ? 0 : newRevisions);
    }

    private ReplyAnswer recorded(List<KnowledgeEvent> events, int newRevisions) {
        int revision = (state == null ? 0 : state.revision()) + newRevisions;
        long last = version + events.size();
        events.forEach(event -> apply(event, Answers.kept(last, revision)));
        return answer(last, revision);
    }

    private ReplyAnswer repeated(CommandMemory.Answer first) {
        return answer(first.version(), first.n() == null ? state.revision() : first.n());
    }

    private ReplyAnswer answer(long answered, int revision) {
        return new ReplyAnswer(answered, revision, state);
    }
}
