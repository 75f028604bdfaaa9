package org.tracedesk.api.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Personal;

/**
 * The record is complete.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened
 * @param archiveDate 归档日期, in the desk's zone (form 3)
 * @param remark 备注
 */
@Revision("1")
public record TicketClosed(
        UUID ticketId,
        Instant occurredAt,
        LocalDate archiveDate,
        @Nullable Personal remark) implements ClosingEvent {}
