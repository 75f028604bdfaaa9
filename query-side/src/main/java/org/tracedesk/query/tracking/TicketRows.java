package org.tracedesk.query.tracking;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tracedesk.edge.paging.Cursor;
import org.tracedesk.model.form.Forms;
import org.tracedesk.model.ticket.Registered;
import org.tracedesk.query.export.TableFile;
import org.tracedesk.query.masking.Masking;
import org.tracedesk.query.tracking.TicketPage.KeptNote;

/** Writes the tickets that a filter finds as rows of a table; a page of them at a time is in memory. */
final class TicketRows {

    private static final int PAGE = 500;

    private final TicketSearch search;
    private final TicketNotes notes;
    private final Masking masking;
    private final Forms forms;
    private final Staff staff;
    private final ZoneId zone;

    TicketRows(TicketSearch search, TicketNotes notes, Masking masking, Forms forms, Staff staff, ZoneId zone) {
        this.search = search;
        this.notes = notes;
        this.masking = masking;
        this.forms = forms;
        this.staff = staff;
        this.zone = zone;
    }

    void write(TableFile file, FormTable table, TableWords words, TicketFilter filter, Sight sight) throws IOException {
        Optional<Cursor> after = Optional.empty();
        do {
            FoundTickets found = search.find(filter, sight, after, PAGE);
            write(file, table, words, found.rows());
            after = found.goingOn(PAGE, filter.sort());
        } while (after.isPresent());
    }

    private void write(TableFile file, FormTable table, TableWords words, List<TrackingRow> rows) throws IOException {
        masking.fetch(rows.stream().map(TrackingRow::state).toList());
        Map<UUID, List<KeptNote>> noted = table.tellsNotes()
                ? notes.of(rows.stream().map(TrackingRow::ticketId).toList())
                : Map.of();
        for (TrackingRow row : rows) {
            Registered registered = row.state().registered();
            file.row(table.row(new TicketCells(
                    row,
                    forms.find(registered.form(), registered.formVersion()).orElse(null),
                    noted.getOrDefault(row.ticketId(), List.of()),
                    masking.of(row.state()),
                    words,
                    staff,
                    zone)));
        }
    }
}
