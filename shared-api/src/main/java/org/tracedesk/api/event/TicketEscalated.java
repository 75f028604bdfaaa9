package org.tracedesk.api.event;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.EscalationCause;
import org.tracedesk.api.value.Personal;

/**
 * Somebody with more authority was asked to decide.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened
 * @param n number of the escalation in its ticket
 * @param level how far up, in the desk's words
 * @param person login of who is asked; any supervisor if nobody is named
 * @param cause what kind of reason
 * @param reason why
 * @param answerBy until when an answer was promised to the customer
 */
@Revision("1")
public record TicketEscalated(
        UUID ticketId,
        Instant occurredAt,
        int n,
        String level,
        @Nullable String person,
        EscalationCause cause,
        Personal reason,
        Instant answerBy)
        implements CollaborationEvent, Numbered {}
