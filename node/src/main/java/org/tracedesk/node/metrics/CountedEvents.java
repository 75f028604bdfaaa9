package org.tracedesk.node.metrics;

import io.micrometer.core.instrument.Counter;
import org.axonframework.messaging.Message;
import org.axonframework.monitoring.MessageMonitor;
import org.jspecify.annotations.Nullable;

/** Counts the events that came through. */
record CountedEvents(Counter counter) implements MessageMonitor<Message<?>> {

    @Override
    public MonitorCallback onMessageIngested(Message<?> message) {
        return new MonitorCallback() {
            @Override
            public void reportSuccess() {
                counter.increment();
            }

            @Override
            public void reportFailure(@Nullable Throwable cause) {
                // Only what came through is counted.
            }

            @Override
            public void reportIgnored() {
                // It is another segment's.
            }
        };
    }
}
