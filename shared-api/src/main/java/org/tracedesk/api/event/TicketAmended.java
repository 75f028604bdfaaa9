package org.tracedesk.api.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.FieldValue;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.TicketClock;
import org.tracedesk.api.value.TicketField;

/**
 * A recorded field was put right.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened
 * @param by login of who put it right
 * @param field which field
 * @param before the value until now; null if there was none
 * @param after the right value
 * @param round for a corrected rating, the round that was judged
 * @param satisfied for a corrected rating, whether it counts as satisfied now
 * @param reason why
 * @param clocks clocks that are different from now on
 */
@Revision("1")
public record TicketAmended(
        UUID ticketId,
        Instant occurredAt,
        String by,
        TicketField field,
        @Nullable FieldValue before,
        FieldValue after,
        @Nullable Integer round,
        @Nullable Boolean satisfied,
        @Nullable Personal reason,
        @Nullable List<TicketClock> clocks)
        implements IntakeEvent, SetsClocks {

    /** An event that changes no clock, or does not say so yet. */
    public TicketAmended(
            UUID ticketId,
            Instant occurredAt,
            String by,
            TicketField field,
            @Nullable FieldValue before,
            FieldValue after,
            @Nullable Integer round,
            @Nullable Boolean satisfied,
            @Nullable Personal reason) {
        this(ticketId, occurredAt, by, field, before, after, round, satisfied, reason, null);
    }

    @Override
    public TicketAmended setting(List<TicketClock> changed) {
        return new TicketAmended(ticketId, occurredAt, by, field, before, after, round, satisfied, reason, changed);
    }
}
