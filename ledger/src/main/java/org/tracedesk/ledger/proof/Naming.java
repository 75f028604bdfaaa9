package org.tracedesk.ledger.proof;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tracedesk.ledger.notary.Note;
import org.tracedesk.ledger.notary.Notes;
import org.tracedesk.ledger.raw.RowSource;
import org.tracedesk.ledger.raw.StoredRow;

/** Tells which event is wrong, and how, where ledger and notary differ. */
final class Naming {

    private final RowSource rows;
    private final Notes notes;

    Naming(RowSource rows, Notes notes) {
        this.rows = rows;
        this.notes = notes;
    }

    /** At the position of a note stands another row than was noted, or none. */
    FirstFault of(Note note, @Nullable StoredRow there) {
        boolean elsewhere = rows.at(note.ticket(), note.sequence()).isPresent();
        if (there == null) {
            return FirstFault.of(note, elsewhere ? What.MOVED : What.MISSING);
        }
        if (there.ticket().equals(note.ticket()) && there.sequence() == note.sequence()) {
            return FirstFault.of(note, What.CHANGED);
        }
        boolean known = known(there);
        if (elsewhere) {
            return known ? FirstFault.of(note, What.MOVED) : FirstFault.of(there, What.INSERTED);
        }
        return FirstFault.of(note, known ? What.MISSING : What.CHANGED);
    }

    /** A row has no note, though the notary has come past it. */
    FirstFault unnoted(StoredRow row) {
        List<Note> there = notes.between(row.position() - 1, row.position(), 1);
        return there.isEmpty() ? FirstFault.of(row, What.NOT_NOTED) : of(there.getFirst(), row);
    }

    /** A row stands where the ledger gives no places. */
    FirstFault outside(StoredRow row) {
        return FirstFault.of(row, known(row) ? What.MOVED : What.INSERTED);
    }

    /** No row is at a position, and none was noted there. */
    FirstFault gap(long position) {
        Optional<StoredRow> next = rows.orphan();
        return new FirstFault(
                next.map(StoredRow::ticket).orElse(null),
                next.map(row -> row.sequence() - 1).orElse(null),
                What.MISSING,
                position);
    }

    private boolean known(StoredRow row) {
        return notes.at(new Notes.Place(row.ticket(), row.sequence())).isPresent();
    }
}
