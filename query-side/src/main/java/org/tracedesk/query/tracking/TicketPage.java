package org.tracedesk.query.tracking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tracedesk.model.ticket.TicketState;
import org.tracedesk.query.projection.StateJson;

/** A ticket page: the ticket with its rounds and notes. */
final class TicketPage {

    private TicketPage() {}

    /** One round as it is shown. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ShownRound(
            int n,
            String cause,
            Instant since,
            @Nullable String department,
            @Nullable String owner,
            @Nullable Instant startedAt,
            @Nullable Instant resolvedAt,
            @Nullable String outcome,
            @Nullable Integer score,
            @Nullable String label,
            @Nullable Instant informedAt) {

        static ShownRound of(TicketRound r) {
            return new ShownRound(
                    r.n(),
                    r.cause().name(),
                    r.since(),
                    r.department(),
                    r.owner(),
                    r.startedAt(),
                    r.resolvedAt(),
                    r.outcome() == null ? null : r.outcome().name(),
                    r.score(),
                    r.label(),
                    r.informedAt());
        }
    }

    /** One note as it is shown. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ShownNote(
            int n, String kind, Instant at, @Nullable String by, String text) {

        static ShownNote of(TicketNote n) {
            return new ShownNote(0, n.kind().name(), n.at(), n.by(), n.text());
        }

        ShownNote numbered(int number) {
            return new ShownNote(number, kind, at, by, text);
        }
    }

    static Map<String, Object> of(WholeRow row) {
        return of(
                StateJson.read(row.getState()),
                StateJson.list(row.getRounds(), ShownRound.class),
                StateJson.list(row.getNotes(), ShownNote.class),
                row.getVersion());
    }

    /**
     * @param earlier the rounds that are over
     * @param notes in the order they were made, not numbered yet
     */
    static Map<String, Object> of(TicketState ticket, List<ShownRound> earlier, List<ShownNote> notes, long version) {
        Map<String, Object> page = TicketView.of(ticket);
        page.put("rounds", rounds(earlier, ticket));
        page.put("notes", numbered(notes));
        page.put("version", version);
        return page;
    }

    private static List<ShownRound> rounds(List<ShownRound> earlier, TicketState ticket) {
        List<ShownRound> rounds = new ArrayList<>(earlier);
        rounds.add(ShownRound.of(TicketRound.present(ticket)));
        return rounds;
    }

    private static List<ShownNote> numbered(List<ShownNote> made) {
        List<ShownNote> notes = new ArrayList<>();
        made.forEach(note -> notes.add(note.numbered(notes.size() + 1)));
        return notes;
    }
}
