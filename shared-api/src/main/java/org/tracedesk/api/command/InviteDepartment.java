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
import org.tracedesk.api.value.Personal;

/**
 * 协作: another department is asked for something, through one person of it (form 3, 协作需求及接口人).
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened, if not now
 * @param department name of the department
 * @param contact login of its contact person; by default the department's own
 * @param need what is needed of it
 * @param acknowledge warnings that the sender has seen and stands by
 */
public record InviteDepartment(
        @Resolved @NotNull UUID ticketId,
        @Nullable @PastOrPresent Instant occurredAt,
        @NotNull @ShortText String department,
        @Nullable @ShortText String contact,
        @NotNull @FreeText Personal need,
        @Nullable @Acknowledged List<String> acknowledge)
        implements CollaborationCommand {}
