package org.tracedesk.standalone.imports;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tracedesk.command.imports.ImportProgress;
import org.tracedesk.command.imports.ImportProgress.Refused;

/** What became of a log's rows, in words. */
final class ImportReport {

    private ImportReport() {}

    static String of(ImportProgress end) {
        var text = new StringBuilder();
        line(text, "Rows      %,d of %,d read, %,.0f a second", end.done(), end.rows(), end.rowsPerSecond());
        line(
                text,
                "Commands  %,d accepted, %,d already so, %,d repeated from an earlier import",
                end.commands().accepted(),
                end.commands().alreadySo(),
                end.commands().repeated());
        if (!end.recorded().isEmpty()) {
            String each = end.recorded().entrySet().stream()
                    .map(one -> one.getKey() + " " + String.format(Locale.ROOT, "%,d", one.getValue()))
                    .collect(Collectors.joining(", "));
            line(text, "Accepted  %s", each);
        }
        line(text, "Refused   %,d rows", end.refusedCount());
        refused(text, end.refused());
        if (end.refusedCount() > end.refused().size()) {
            line(text, "  ... and %,d more", end.refusedCount() - end.refused().size());
        }
        if (end.failure() != null) {
            line(text, "Stopped   %s; the same command goes on where it stopped", end.failure());
        }
        return text.toString();
    }

    private static void refused(StringBuilder text, List<Refused> rows) {
        Map<String, List<Refused>> byReason =
                rows.stream().collect(Collectors.groupingBy(ImportReport::reason, TreeMap::new, Collectors.toList()));
        byReason.entrySet().stream()
                .sorted(Comparator.comparingInt(reason -> -reason.getValue().size()))
                .forEach(reason -> {
                    line(text, "  %,d x %s", reason.getValue().size(), reason.getKey());
                    reason.getValue()
                            .forEach(row -> line(
                                    text,
                                    "    row %d, %s, %s: %s",
                                    row.row(),
                                    row.caseName(),
                                    row.activity(),
                                    row.reason()));
                });
    }

    private static String reason(Refused row) {
        return row.command() + " " + row.reason() + (row.ticketStatus() == null ? "" : " in " + row.ticketStatus());
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
    }
}
