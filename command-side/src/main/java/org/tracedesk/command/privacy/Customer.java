package org.tracedesk.command.privacy;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.tracedesk.api.command.EraseCustomer;
import org.tracedesk.api.event.CustomerErased;
import org.tracedesk.api.event.CustomerEvent;
import org.tracedesk.api.event.EventMetadata;
import org.tracedesk.command.ticket.Desk;

/** What is recorded of one customer over all tickets: his erasure, each time he is erased. */
@Revision("1")
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
@SuppressWarnings("NullAway.Init")
class Customer {

    @AggregateIdentifier
    private UUID id;

    protected Customer() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EraseCustomer c, MetaData metaData, Desk desk) {
        String by = String.valueOf(metaData.get(EventMetadata.ACTOR));
        AggregateLifecycle.apply(new CustomerErased(
                c.customerId(),
                desk.clock().instant().truncatedTo(java.time.temporal.ChronoUnit.MILLIS),
                c.number(),
                by,
                c.keys(),
                c.reason()));
    }

    @EventSourcingHandler
    void on(CustomerEvent event) {
        id = event.customerId();
    }
}
