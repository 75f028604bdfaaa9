package org.tracedesk.api.event;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Personal;

/**
 * The customer judged this round.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened
 * @param round round that is judged, from 1
 * @param score 1 to 5; none where the form knows labels only
 * @param label the form's word
 * @param low whether the form calls this a low rating
 * @param satisfied whether it counts as satisfied (4-5, or 满意/基本满意)
 * @param reason why not satisfied
 * @param comment what else was said
 */
@Revision("1")
public record TicketRated(
        UUID ticketId,
        Instant occurredAt,
        int round,
        @Nullable Integer score,
        @Nullable String label,
        boolean low,
        boolean satisfied,
        @Nullable Personal reason,
        @Nullable Personal comment)
        implements ResolutionEvent {}
