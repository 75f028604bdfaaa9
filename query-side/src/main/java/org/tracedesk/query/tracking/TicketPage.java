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
            @Nullable Instant informedAt,
            @Nullable List<ShownClock> clocks) {

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
                    r.informedAt(),
                    r.clocks() == null ? null : StateJson.list(r.clocks(), ShownClock.class));
        }
    }

    /** One note as it is kept; its components are those of {@link TicketNote}. */
    record KeptNote(
            String kind,
            Instant at,
            @Nullable String by,
            @Nullable Integer part,
            @Nullable Personal text,
            @Nullable Personal more,
            @Nullable String standardText) {

        static KeptNote of(TicketNote n) {
            return new KeptNote(n.kind().name(), n.at(), n.by(), n.part(), n.text(), n.more(), n.standardText());
        }

        ShownNote shown(int n, Masked masked) {
            String said = text == null ? String.valueOf(standardText) : masked.show(text);
            return new ShownNote(n, kind, at, by, part, said, more == null ? null : masked.show(more));
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
        Map<String, Object> page = of(
                ticket,
                masking,
                StateJson.list(row.getRounds(), ShownRound.class),
                StateJson.list(row.getNotes(), KeptNote.class),
                row.getVersion());
        page.put("links", ShownLink.from(ticket, row.getLinked()));
        page.put("linkedFrom", ShownLink.to(ticket, row.getLinking()));
        return page;
    }

    /**
     * A ticket without its links.
     *
     * @param earlier the rounds that are over
     * @param kept the notes in the order they were made
     */
    static Map<String, Object> of(
            TicketState ticket, Masking masking, List<ShownRound> earlier, List<KeptNote> kept, long version) {
        Masked masked = masking.of(ticket);
        Map<String, Object> page = TicketView.of(ticket, masked);
        page.put("clocks", ShownClock.of(ticket));
        page.put("rounds", rounds(earlier, ticket));
        List<ShownNote> notes = shown(kept, masked);
        page.put("notes", notes);
        page.putAll(ShownParts.of(ticket.parts(), notes, masked));
        page.put("version", version);
        return page;
    }

    private static List<ShownRound> rounds(List<ShownRound> earlier, TicketState ticket) {
        List<ShownRound> rounds = new ArrayList<>(earlier);
        rounds.add(ShownRound.of(TicketRound.present(ticket, null)));
        return rounds;
    }

    private static List<ShownNote> shown(List<KeptNote> kept, Masked masked) {
        List<ShownNote> notes = new ArrayList<>();
        kept.forEach(note -> notes.add(note.shown(notes.size() + 1, masked)));
        return notes;
    }
}
