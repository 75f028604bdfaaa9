package org.tracedesk.ledger.proof;

import org.jspecify.annotations.Nullable;
import org.tracedesk.ledger.notary.Note;
import org.tracedesk.ledger.raw.StoredRow;
import org.tracedesk.ledger.seal.Seal;

/**
 * The first thing that is wrong, in the order of the ledger.
 *
 * @param ticket the ticket; null if that cannot be told any more
 * @param version the event's place in the ticket; null if that cannot be told
 * @param what what is wrong
 * @param position the event's place in the ledger, or the last one of a seal; null if that cannot be told
 */
public record FirstFault(
        @Nullable String ticket,
        @Nullable Long version,
        What what,
        @Nullable Long position) {

    static FirstFault of(Note note, What what) {
        return new FirstFault(note.ticket(), note.sequence(), what, note.position());
    }

    static FirstFault of(StoredRow row, What what) {
        return new FirstFault(row.ticket(), row.sequence(), what, row.position());
    }

    static FirstFault of(Seal seal, What what) {
        return new FirstFault(null, null, what, seal.position());
    }
}
