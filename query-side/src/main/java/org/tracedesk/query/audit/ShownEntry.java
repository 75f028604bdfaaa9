package org.tracedesk.query.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tracedesk.query.masking.Masked;

/**
 * An entry of the audit trail as it is shown.
 *
 * @param ticket the ticket
 * @param number its number
 * @param version its version after this
 * @param type what happened, such as {@code TicketAssigned}
 * @param occurredAt when it happened
 * @param recordedAt when it was recorded
 * @param actor login of who did it
 * @param staffNumber 工号 of who did it
 * @param summary what happened, in words
 * @param changes what it changed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ShownEntry(
        UUID ticket,
        String number,
        long version,
        String type,
        Instant occurredAt,
        Instant recordedAt,
        @Nullable String actor,
        @Nullable String staffNumber,
        String summary,
        List<Change> changes) {

    static ShownEntry of(AuditEntry entry, Masked masked, Summaries summaries, Locale locale) {
        List<Change> changes =
                entry.changes().stream().map(change -> change.shown(masked)).toList();
        return new ShownEntry(
                entry.ticketId(),
                entry.number(),
                entry.version(),
                entry.type(),
                entry.occurredAt(),
                entry.recordedAt(),
                entry.actor(),
                entry.staffNumber(),
                summaries.of(entry.type(), changes, locale),
                changes);
    }
}
