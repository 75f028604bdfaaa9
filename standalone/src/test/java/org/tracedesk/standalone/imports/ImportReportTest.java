package org.tracedesk.standalone.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tracedesk.api.value.TicketStatus;
import org.tracedesk.command.imports.ImportProgress;
import org.tracedesk.command.imports.ImportProgress.Counts;
import org.tracedesk.command.imports.ImportProgress.Refused;
import org.tracedesk.command.imports.ImportProgress.Status;

class ImportReportTest {

    @Test
    void everyRefusedRowIsListedUnderItsReason() {
        var end = new ImportProgress(
                Status.DONE,
                21_348,
                21_348,
                new Counts(40_000, 12, 3),
                Map.of("open", 4_580L),
                3,
                List.of(
                        new Refused(7, "Case 2", "Wait", "wait", "NOT_ALLOWED", TicketStatus.NEW),
                        new Refused(9, "Case 3", "Note", "notes", "TICKET_IS_CLOSED", TicketStatus.CLOSED),
                        new Refused(12, "Case 4", "Wait", "wait", "NOT_ALLOWED", TicketStatus.NEW)),
                1234.5,
                null,
                null);

        assertThat(ImportReport.of(end)).isEqualToNormalizingNewlines("""
                Rows      21,348 of 21,348 read, 1,235 a second
                Commands  40,000 accepted, 12 already so, 3 repeated from an earlier import
                Accepted  open 4,580
                Refused   3 rows
                  2 x wait NOT_ALLOWED in NEW
                    row 7, Case 2, Wait: NOT_ALLOWED
                    row 12, Case 4, Wait: NOT_ALLOWED
                  1 x notes TICKET_IS_CLOSED in CLOSED
                    row 9, Case 3, Note: TICKET_IS_CLOSED
                """);
    }

    @Test
    void aFailureSaysHowToGoOn() {
        var end = new ImportProgress(
                Status.FAILED,
                10,
                4,
                new Counts(4, 0, 0),
                Map.of(),
                0,
                List.of(),
                2,
                null,
                "line 6, column time is missing");

        assertThat(ImportReport.of(end))
                .contains("4 of 10 read")
                .contains("Stopped   line 6, column time is missing; the same command goes on where it stopped");
    }
}
