package org.tracedesk.api.command;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.constraint.ShortText;

/**
 * 分配: makes one named person of one department responsible.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened, if not now
 * @param memberOf names of the departments the assignee belongs to, looked up by the desk
 * @param department name of the department; by default the category's
 * @param assignee login of the person; by default the contact person of the department, or whoever has the fewest tickets,
 *     as the form says
 * @param dueAt due earlier than the form says; later is an extension
 * @param onSite 需客户配合上门: a visit is needed (form 3)
 */
public record AssignTicket(
        @Resolved @NotNull UUID ticketId,
        @Nullable @PastOrPresent Instant occurredAt,
        @Resolved @Nullable List<String> memberOf,
        @Nullable @ShortText String department,
        @Nullable @ShortText String assignee,
        @Nullable Instant dueAt,
        @Nullable Boolean onSite)
        implements AssignmentCommand {}
