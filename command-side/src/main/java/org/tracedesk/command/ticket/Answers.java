package org.tracedesk.command.ticket;

import java.util.List;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.EventMetadata;
import org.tracedesk.api.event.Numbered;
import org.tracedesk.api.event.TicketEvent;

/** What events keep of the answer to their command, so that a repeat can be answered alike. */
public final class Answers {

    private Answers() {}

    /** The number of what some events made; null if they made nothing numbered. */
    static @Nullable Integer numberOf(List<TicketEvent> events) {
        return events.stream()
                .filter(Numbered.class::isInstance)
                .map(event -> ((Numbered) event).n())
                .findFirst()
                .orElse(null);
    }

    /** As metadata of each event of the command. */
    public static MetaData kept(long version, @Nullable Integer n) {
        MetaData kept = MetaData.with(EventMetadata.ANSWER_VERSION, Long.toString(version));
        return n == null ? kept : kept.and(EventMetadata.ANSWER_NUMBER, n.toString());
    }
}
