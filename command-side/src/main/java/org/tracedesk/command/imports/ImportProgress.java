package org.tracedesk.command.imports;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.TicketStatus;

/**
 * How far an import has come.
 *
 * @param status whether it runs
 * @param rows rows of the log
 * @param done rows worked through
 * @param commands what became of the commands
 * @param recorded recorded commands by action
 * @param refusedCount rows of which a command was refused
 * @param refused each of them, up to 10,000
 * @param rowsPerSecond since the start
 * @param etaSeconds until the end at this rate; null when done
 * @param failure why it stopped, if it failed; sending the log again goes on where it stopped
 */
public record ImportProgress(
        Status status,
        long rows,
        long done,
        Counts commands,
        Map<String, Long> recorded,
        int refusedCount,
        List<Refused> refused,
        double rowsPerSecond,
        @Nullable Long etaSeconds,
        @Nullable String failure) {

    /** Whether an import runs. */
    public enum Status {
        /** Rows are being worked through. */
        RUNNING,
        /** Every row was worked through. */
        DONE,
        /** It stopped before the end. */
        FAILED
    }

    /**
     * What became of the commands.
     *
     * @param accepted recorded
     * @param alreadySo nothing to record
     * @param repeated recorded by an earlier import of the same log
     */
    public record Counts(long accepted, long alreadySo, long repeated) {}

    /**
     * A refused row.
     *
     * @param row line in the file
     * @param caseName its case
     * @param activity its activity; empty if it may not be repeated
     * @param command the refused command
     * @param reason why
     * @param ticketStatus where the ticket stood
     */
    public record Refused(
            int row,

            @JsonProperty("case") String caseName,

            String activity,
            String command,
            String reason,
            @Nullable TicketStatus ticketStatus) {}
}
