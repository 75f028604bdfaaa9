package org.tracedesk.query.audit;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tracedesk.edge.paging.Cursor;
import org.tracedesk.query.export.TableFile;

/** Writes the entries that a filter finds as rows of a file; a page of them at a time is in memory. */
final class AuditRows {

    private static final int PAGE = 500;
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final AuditSearch search;
    private final ShownEntries shown;
    private final ZoneId zone;

    AuditRows(AuditSearch search, ShownEntries shown, ZoneId zone) {
        this.search = search;
        this.shown = shown;
        this.zone = zone;
    }

    void write(TableFile file, AuditFilter filter, Locale language) throws IOException {
        Optional<Cursor> after = Optional.empty();
        List<AuditEntry> found;
        do {
            found = search.find(filter, after, PAGE);
            for (ShownEntry entry : shown.of(found, language)) {
                file.row(row(entry));
            }
            after = found.isEmpty() ? after : Optional.of(AuditSearch.after(found.getLast()));
        } while (found.size() == PAGE);
    }

    /** In the order of {@link AuditHeading}. */
    private List<@Nullable Object> row(ShownEntry entry) {
        return Arrays.asList(
                local(entry.recordedAt()),
                local(entry.occurredAt()),
                entry.actor(),
                entry.staffNumber(),
                entry.number(),
                entry.version(),
                entry.type(),
                entry.summary(),
                entry.changes().stream().map(AuditRows::told).collect(Collectors.joining("\n")),
                entry.ticket().toString());
    }

    private static String told(Change change) {
        return change.field() + ": " + told(change.before()) + " → " + told(change.after());
    }

    private static String told(@Nullable Object value) {
        return switch (value) {
            case null -> "-";
            case List<?> several -> several.stream().map(String::valueOf).collect(Collectors.joining("-"));
            default -> value.toString();
        };
    }

    private String local(Instant at) {
        return LocalDateTime.ofInstant(at, zone).format(SECOND);
    }
}
