package org.tracedesk.command.ticket;

import java.util.Map;
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
 */
public record Probed(
        Recorded recorded,
        String form,
        int formVersion,
        @Nullable String orderNumber,
        Map<TicketField, FieldValue> fields) {}
