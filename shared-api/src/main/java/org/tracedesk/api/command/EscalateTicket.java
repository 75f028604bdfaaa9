package org.tracedesk.api.command;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.constraint.Acknowledged;
import org.tracedesk.api.constraint.FreeText;
import org.tracedesk.api.constraint.ShortText;
import org.tracedesk.api.value.Actor;
import org.tracedesk.api.value.EscalationCause;
import org.tracedesk.api.value.Personal;

/**
 * 上报: somebody with more authority is asked to decide (form 4, 超权限上报).
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened, if not now
 * @param addressee the person, looked up by the desk
 * @param level how far up, in the desk's words, such as 主管
 * @param person login of who is asked; any supervisor if nobody is named
 * @param cause what kind of reason
 * @param reason why
 * @param answerBy until when an answer was promised to the customer
 * @param acknowledge warnings that the sender has seen and stands by
 */
public record EscalateTicket(
        @Resolved @NotNull UUID ticketId,
        @Nullable @PastOrPresent Instant occurredAt,
        @Resolved @Nullable Actor addressee,
        @NotNull @ShortText String level,
        @Nullable @ShortText String person,
        @NotNull EscalationCause cause,
        @NotNull @FreeText Personal reason,
        @NotNull Instant answerBy,
        @Nullable @Acknowledged List<String> acknowledge)
        implements CollaborationCommand {}
