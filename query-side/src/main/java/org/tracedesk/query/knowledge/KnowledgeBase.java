package org.tracedesk.query.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.EventMetadata;
import org.tracedesk.api.event.KnowledgeEvent;
import org.tracedesk.api.event.StandardReplyAdded;
import org.tracedesk.api.event.StandardReplyRevised;
import org.tracedesk.api.event.StandardReplyUsed;
import org.tracedesk.api.event.StandardReplyWithdrawn;
import org.tracedesk.query.projection.Follower;
import org.tracedesk.query.projection.ReadYourWrites;

/** Follows standard replies, and their uses on tickets; the uses of a batch, which are many, are written at once. */
public final class KnowledgeBase implements Follower {

    private static final String KEY = KnowledgeBase.class.getName();

    private final KnowledgeTables tables;
    private final ReadYourWrites readers;

    KnowledgeBase(KnowledgeTables tables, ReadYourWrites readers) {
        this.tables = tables;
        this.readers = readers;
    }

    @Override
    public String name() {
        return "knowledge-base";
    }

    @EventHandler
    void on(KnowledgeEvent event, DomainEventMessage<?> message) {
        List<ReplyUse> unused = collected();
        long version = message.getSequenceNumber();
        switch (event) {
            case StandardReplyAdded e -> tables.add(e, version, actor(message));
            case StandardReplyRevised e -> tables.revise(e, version, actor(message));
            case StandardReplyWithdrawn e -> tables.withdraw(e, version);
        }
    }

    @EventHandler
    void on(StandardReplyUsed event, DomainEventMessage<?> message) {
        collected().add(ReplyUse.of(event, message));
    }

    @ResetHandler
    void reset() {
        tables.clear();
    }

    private List<ReplyUse> collected() {
        UnitOfWork<?> batch = CurrentUnitOfWork.get().root();
        return batch.getOrComputeResource(KEY, key -> {
            List<ReplyUse> uses = new ArrayList<>();
            batch.onPrepareCommit(u -> tables.count(uses));
            batch.afterCommit(u -> readers.advanced());
            return uses;
        });
    }

    private static @Nullable String actor(DomainEventMessage<?> message) {
        return (String) message.getMetaData().get(EventMetadata.ACTOR);
    }
}
