package org.tracedesk.query.tracking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Personal;
import org.tracedesk.model.ticket.TicketState;
import org.tracedesk.query.masking.Masked;
import org.tracedesk.query.masking.Masking;
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

    /** One note as it is kept; its components are those of {@link ShownNote}. */
    record KeptNote(
            String kind,
            Instant at,
            @Nullable String by,
            @Nullable Integer part,
            Personal text,
            @Nullable Personal more) {

        ShownNote shown(int n, Masked masked) {
            return new ShownNote(n, kind, at, by, part, masked.show(text), more == null ? null : masked.show(more));
        }
    }

    /**
     * One note as it is shown.
     *
     * @param n its place among the notes
     * @param part number of what it is about
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ShownNote(
            int n,
            String kind,
            Instant at,
            @Nullable String by,
            @Nullable Integer part,
            String text,
            @Nullable String more) {}

    static Map<String, Object> of(WholeRow row, Masking masking) {
        TicketState ticket = StateJson.read(row.getState());
        Masked masked = masking.of(ticket);
        Map<String, Object> page = TicketView.of(ticket, masked);
        page.put("rounds", rounds(row.getRounds(), ticket));
        List<ShownNote> notes = notes(row.getNotes(), masked);
        page.put("notes", notes);
        page.putAll(ShownParts.of(ticket.parts(), notes));
        page.put("links", ShownLink.from(ticket, row.getLinked()));
        page.put("linkedFrom", ShownLink.to(ticket, row.getLinking()));
        page.put("version", row.getVersion());
        return page;
    }

    private static List<ShownRound> rounds(@Nullable String earlier, TicketState ticket) {
        List<ShownRound> rounds = new ArrayList<>(StateJson.list(earlier, ShownRound.class));
        rounds.add(ShownRound.of(TicketRound.present(ticket)));
        return rounds;
    }

    private static List<ShownNote> notes(@Nullable String json, Masked masked) {
        List<ShownNote> notes = new ArrayList<>();
        for (KeptNote note : StateJson.list(json, KeptNote.class)) {
            notes.add(note.shown(notes.size() + 1, masked));
        }
        return notes;
    }
}
