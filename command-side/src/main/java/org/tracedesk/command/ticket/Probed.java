package org.tracedesk.command.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.FieldValue;
import org.tracedesk.api.value.Recorded;
import org.tracedesk.api.value.TicketField;

/**
 * The answer to {@link ProbeTicket}.
 *
 * @param recorded how the ticket stands, or how a repeated opening was answered
 * @param form id of its form; never changes
 * @param formVersion version of its form; never changes
 * @param orderNumber its present order number, if it has one
 * @param fields its personal fields, sealed
 * @param contactAt begin of the contact
 * @param category its category path; empty until classified
 * @param informed whether the customer was told the result of this round
 * @param barred logins of those who may not have it in this round
 */
public record Probed(
        Recorded recorded,
        String form,
        int formVersion,
        @Nullable String orderNumber,
        Map<TicketField, FieldValue> fields,
        Instant contactAt,
        List<String> category,
        boolean informed,
        Set<String> barred) {}
