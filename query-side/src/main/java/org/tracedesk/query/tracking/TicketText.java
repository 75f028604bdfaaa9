package org.tracedesk.query.tracking;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.tracedesk.query.projection.Step;

/**
 * A row of the search index: the ticket's own texts, or one note.
 *
 * @param part -1 for the ticket's own, else the version of the note
 * @param pairs digests of the pairs of characters in it
 */
record TicketText(UUID ticketId, long part, List<Integer> pairs) {

    static final long OWN = -1;

    /** Whether a step changes what is searched of the ticket itself. */
    static boolean changedBy(Step step) {
        return step.before() == null
                || !Objects.equals(SearchedTexts.own(step.before()), SearchedTexts.own(step.after()));
    }
}
