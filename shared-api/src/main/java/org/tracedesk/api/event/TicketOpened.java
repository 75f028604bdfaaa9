package org.tracedesk.api.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.AnswerFigures;
import org.tracedesk.api.value.Channel;
import org.tracedesk.api.value.CustomerDetails;
import org.tracedesk.api.value.Direction;
import org.tracedesk.api.value.IdentityCheck;
import org.tracedesk.api.value.Mood;
import org.tracedesk.api.value.Occasion;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.Priority;
import org.tracedesk.api.value.ProblemDetails;
import org.tracedesk.api.value.TicketClock;

/**
 * A ticket was opened on a form.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened
 * @param number number, unique over all forms
 * @param form id of the form
 * @param formVersion version of the form that holds for this ticket
 * @param recorder login of who recorded it
 * @param channel the way the contact came
 * @param endedAt end of the contact
 * @param customer who called, with the customer's number
 * @param description the problem in the customer's words
 * @param orderNumber order it is about
 * @param demand what the customer wants
 * @param demandUnclear the demand is not clear yet
 * @param direction who sought the contact
 * @param occasion why the desk called
 * @param memberId member id
 * @param references numbers of other systems
 * @param mood the customer's mood
 * @param impactScope what it means for the customer
 * @param details the problem taken apart
 * @param identityCheck how the identity was checked
 * @param restated said again and confirmed
 * @param answer how fast it was answered
 * @param category path in the form's category tree, if known already
 * @param priority the form's default until classified
 * @param remark 备注
 * @param acknowledged warnings the recorder stands by
 * @param late entered later after the contact's end than the form allows (form 2: 2 h)
 * @param clocks clocks that are different from now on
 */
@Revision("1")
public record TicketOpened(
        UUID ticketId,
        Instant occurredAt,
        String number,
        String form,
        int formVersion,
        String recorder,
        @Nullable Channel channel,
        @Nullable Instant endedAt,
        @Nullable CustomerDetails customer,
        @Nullable Personal description,
        @Nullable String orderNumber,
        @Nullable Personal demand,
        @Nullable Boolean demandUnclear,
        @Nullable Direction direction,
        @Nullable Occasion occasion,
        @Nullable Personal memberId,
        @Nullable List<String> references,
        @Nullable Mood mood,
        @Nullable Personal impactScope,
        @Nullable ProblemDetails details,
        @Nullable IdentityCheck identityCheck,
        @Nullable Boolean restated,
        @Nullable AnswerFigures answer,
        @Nullable List<String> category,
        @Nullable Priority priority,
        @Nullable Personal remark,
        @Nullable List<String> acknowledged,
        boolean late,
        @Nullable List<TicketClock> clocks)
        implements IntakeEvent, SetsClocks {

    /** An event that changes no clock, or does not say so yet. */
    public TicketOpened(
            UUID ticketId,
            Instant occurredAt,
            String number,
            String form,
            int formVersion,
            String recorder,
            @Nullable Channel channel,
            @Nullable Instant endedAt,
            @Nullable CustomerDetails customer,
            @Nullable Personal description,
            @Nullable String orderNumber,
            @Nullable Personal demand,
            @Nullable Boolean demandUnclear,
            @Nullable Direction direction,
            @Nullable Occasion occasion,
            @Nullable Personal memberId,
            @Nullable List<String> references,
            @Nullable Mood mood,
            @Nullable Personal impactScope,
            @Nullable ProblemDetails details,
            @Nullable IdentityCheck identityCheck,
            @Nullable Boolean restated,
            @Nullable AnswerFigures answer,
            @Nullable List<String> category,
            @Nullable Priority priority,
            @Nullable Personal remark,
            @Nullable List<String> acknowledged,
            boolean late) {
        this(
                ticketId,
                occurredAt,
                number,
                form,
                formVersion,
                recorder,
                channel,
                endedAt,
                customer,
                description,
                orderNumber,
                demand,
                demandUnclear,
                direction,
                occasion,
                memberId,
                references,
                mood,
                impactScope,
                details,
                identityCheck,
                restated,
                answer,
                category,
                priority,
                remark,
                acknowledged,
                late,
                null);
    }

    @Override
    public TicketOpened setting(List<TicketClock> changed) {
        return new TicketOpened(
                ticketId,
                occurredAt,
                number,
                form,
                formVersion,
                recorder,
                channel,
                endedAt,
                customer,
                description,
                orderNumber,
                demand,
                demandUnclear,
                direction,
                occasion,
                memberId,
                references,
                mood,
                impactScope,
                details,
                identityCheck,
                restated,
                answer,
                category,
                priority,
                remark,
                acknowledged,
                late,
                changed);
    }
}
