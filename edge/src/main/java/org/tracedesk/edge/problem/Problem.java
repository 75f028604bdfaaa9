package org.tracedesk.edge.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.TicketStatus;

/**
 * The answer to every request that was not served, by RFC 9457.
 *
 * @param type {@code /problems/} and the code in kebab-case
 * @param title what it is, in the language of who asks
 * @param status the HTTP status
 * @param detail what to do about it
 * @param code stable name, for programs
 * @param rule the rule that refused it
 * @param ticketStatus where the ticket stands
 * @param version the ticket's present version
 * @param errors every fault of the input
 * @param line line of unreadable JSON, from 1
 * @param column column of unreadable JSON, from 1
 * @param id of a failure of ours, to be found in the log
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        @Nullable String rule,
        @Nullable TicketStatus ticketStatus,
        @Nullable Long version,
        @Nullable List<ProblemFault> errors,
        @Nullable Integer line,
        @Nullable Integer column,
        @Nullable String id) {

    /**
     * One fault of the input.
     *
     * @param field its path, such as {@code customer.contact}
     * @param code stable name, for programs
     * @param message what to mend, in the language of who asks
     * @param allowed what would have been accepted
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ProblemFault(
            String field,
            String code,
            String message,
            @Nullable String allowed) {}
}
