package org.tracedesk.ledger.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tracedesk.ledger.chain.HashChain;
import org.tracedesk.ledger.notary.Note;
import org.tracedesk.ledger.notary.Notes;
import org.tracedesk.ledger.notary.Notes.Place;
import org.tracedesk.ledger.raw.RowSource;
import org.tracedesk.ledger.raw.StoredRow;

/**
 * What each row has to be linked to. The tickets met lately are remembered; the others' links are looked up among the
 * notes, where each was compared with its row already, for all of a page at once.
 */
final class Links {

    private static final int TICKETS = 100_000;

    private record Last(long sequence, @Nullable String chain) {}

    private final RowSource rows;
    private final Notes notes;
    private final Map<String, Last> met = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Last> eldest) {
            return size() > TICKETS;
        }
    };

    Links(RowSource rows, Notes notes) {
        this.rows = rows;
        this.notes = notes;
    }

    /**
     * The links before the rows of a page; null where there is no event before, or none with a link.
     *
     * @param page in the order of the ledger, following the page before
     * @param chains the links that these rows say they have
     */
    List<@Nullable String> before(List<StoredRow> page, List<@Nullable String> chains) {
        List<@Nullable String> links = new ArrayList<>(page.size());
        Map<Integer, Place> wanted = new LinkedHashMap<>();
        for (StoredRow row : page) {
            Last last = met.get(row.ticket());
            if (row.sequence() == 0) {
                links.add(HashChain.BEGINNING);
            } else if (last != null && last.sequence() == row.sequence() - 1) {
                links.add(last.chain());
            } else {
                wanted.put(links.size(), new Place(row.ticket(), row.sequence() - 1));
                links.add(null);
            }
            met.put(row.ticket(), new Last(row.sequence(), chains.get(links.size() - 1)));
        }
        Map<Place, Note> noted = notes.at(wanted.values());
        wanted.forEach((index, place) -> links.set(index, link(place, noted.get(place), page.get(index))));
        return links;
    }

    /** An event counts as the one before only if it was recorded before. */
    private @Nullable String link(Place place, @Nullable Note note, StoredRow row) {
        if (note != null) {
            return note.position() < row.position() ? note.chain() : null;
        }
        return rows.at(place.ticket(), place.sequence())
                .filter(before -> before.position() < row.position())
                .map(StoredRow::chain)
                .orElse(null);
    }
}
