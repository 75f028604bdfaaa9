package org.tracedesk.api.event;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Personal;

/**
 * The record became read-only.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened
 * @param key folder: date of contact and category, such as {@code 20231001-售后服务-故障报修}
 * @param remark 备注
 */
@Revision("1")
public record TicketArchived(
        UUID ticketId,
        Instant occurredAt,
        String key,
        @Nullable Personal remark) implements ClosingEvent {}
