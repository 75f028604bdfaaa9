package org.tracedesk.api.command;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.constraint.Acknowledged;
import org.tracedesk.api.constraint.FreeText;
import org.tracedesk.api.constraint.ShortText;
import org.tracedesk.api.value.AnswerFigures;
import org.tracedesk.api.value.Channel;
import org.tracedesk.api.value.CustomerDetails;
import org.tracedesk.api.value.Direction;
import org.tracedesk.api.value.IdentityCheck;
import org.tracedesk.api.value.Mood;
import org.tracedesk.api.value.Occasion;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.ProblemDetails;
import org.tracedesk.api.value.Registration;

/**
 * 登记: opens a ticket on a form, in the customer's words.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened, if not now
 * @param registration number and customer number, allocated by the desk
 * @param form id of the form
 * @param channel the way the contact came
 * @param endedAt end of the contact; {@code occurredAt} is its begin
 * @param customer who called
 * @param description the problem in the customer's words (form 3, 问题描述)
 * @param orderNumber order it is about
 * @param demand what the customer wants (form 2, 客户诉求)
 * @param demandUnclear 需进一步沟通确认: the demand is not clear yet (form 5)
 * @param direction who sought the contact; in unless said
 * @param occasion why the desk called, for an outbound contact
 * @param memberId member id (form 2, 会员ID)
 * @param references numbers of other systems, such as 工单号 (form 2, 关联附件)
 * @param mood the customer's mood (form 2)
 * @param impactScope what it means for the customer (form 5, 影响范围)
 * @param details the problem taken apart
 * @param identityCheck how the identity was checked (form 4)
 * @param restated 复述确认: the problem was said again and confirmed (form 2)
 * @param answer how fast it was answered
 * @param category path in the form's category tree, if known already
 * @param remark 备注
 * @param acknowledge warnings that the recorder has seen and stands by
 */
public record OpenTicket(
        @Resolved @NotNull UUID ticketId,
        @Nullable @PastOrPresent Instant occurredAt,
        @Resolved @Nullable Registration registration,
        @NotNull @ShortText String form,
        @Nullable Channel channel,
        @Nullable @PastOrPresent Instant endedAt,
        @Nullable @Valid CustomerDetails customer,
        @Nullable @FreeText Personal description,
        @Nullable @ShortText String orderNumber,
        @Nullable @FreeText Personal demand,
        @Nullable Boolean demandUnclear,
        @Nullable Direction direction,
        @Nullable Occasion occasion,
        @Nullable @ShortText Personal memberId,
        @Nullable @Size(max = 50) List<@NotNull @ShortText String> references,
        @Nullable Mood mood,
        @Nullable @FreeText Personal impactScope,
        @Nullable @Valid ProblemDetails details,
        @Nullable @Valid IdentityCheck identityCheck,
        @Nullable Boolean restated,
        @Nullable @Valid AnswerFigures answer,
        @Nullable @Size(max = 10) List<@NotNull @ShortText String> category,
        @Nullable @FreeText Personal remark,
        @Nullable @Acknowledged List<String> acknowledge)
        implements IntakeCommand {}
