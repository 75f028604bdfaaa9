package org.tracedesk.command.privacy;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.tracedesk.api.event.CustomerErased;

/** Finishes an erasure whose process was stopped after the event was recorded; done already, it changes nothing. */
@ProcessingGroup(WhenCustomerErasedThenDestroyKeys.GROUP)
class WhenCustomerErasedThenDestroyKeys {

    static final String GROUP = "customer-erasure";

    private final KeyDestruction destruction;

    WhenCustomerErasedThenDestroyKeys(KeyDestruction destruction) {
        this.destruction = destruction;
    }

    @EventHandler
    void on(CustomerErased event) {
        destruction.of(event.number());
    }
}
