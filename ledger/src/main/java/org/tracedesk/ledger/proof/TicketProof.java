package org.tracedesk.ledger.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tracedesk.ledger.chain.HashChain;
import org.tracedesk.ledger.notary.Note;
import org.tracedesk.ledger.notary.Notes;
import org.tracedesk.ledger.raw.StoredRow;
import org.tracedesk.ledger.raw.StoredRows;
import org.tracedesk.ledger.seal.Seal;
import org.tracedesk.ledger.seal.SealSource;

/** Verifies one ticket: its links, that no version is missing, and what the notary noted of it. */
public final class TicketProof {

    private static final int ROWS_A_PAGE = 500;

    private final StoredRows rows;
    private final Notes notes;
    private final SealSource seals;
    private final Naming naming;

    public TicketProof(StoredRows rows, Notes notes, SealSource seals) {
        this.rows = rows;
        this.notes = notes;
        this.seals = seals;
        this.naming = new Naming(rows, notes);
    }

    /** What is found; empty if there is no such ticket, and never was one. */
    public Optional<Verdict> run(String ticket) {
        long sealed = seals.newest().map(Seal::position).orElse(-1L);
        long noted = notes.last();
        Walk walk = new Walk(noted, sealed);
        FirstFault fault = null;
        long from = Long.MIN_VALUE;
        boolean more = true;
        while (fault == null && more) {
            // Notes first: what is noted was there before.
            List<Note> seen = new ArrayList<>(notes.ofTicket(ticket, from, ROWS_A_PAGE));
            List<StoredRow> page = rows.ofTicket(ticket, from, ROWS_A_PAGE);
            long upTo = page.isEmpty() ? Long.MAX_VALUE : page.getLast().sequence();
            more = !page.isEmpty();
            seen.removeIf(note -> note.sequence() > upTo);
            fault = walk.fault(page, seen);
            from = more ? upTo + 1 : from;
        }
        return fault == null && walk.events == 0
                ? Optional.empty()
                : Optional.of(Verdict.of(walk.events, walk.sealedUpTo, fault));
    }

    private final class Walk {

        private final long noted;
        private final long sealed;
        private String link = HashChain.BEGINNING;
        private long events;
        private long sealedUpTo = -1;

        Walk(long noted, long sealed) {
            this.noted = noted;
            this.sealed = sealed;
        }

        @Nullable
        FirstFault fault(List<StoredRow> page, List<Note> seen) {
            List<Note> ahead = new ArrayList<>(seen.reversed());
            for (StoredRow row : page) {
                FirstFault fault = fault(row, ahead);
                if (fault != null) {
                    return fault;
                }
                sealedUpTo = row.position() <= sealed ? events : sealedUpTo;
                events++;
            }
            return ahead.isEmpty() ? null : notThere(ahead.getLast());
        }

        private @Nullable FirstFault fault(StoredRow row, List<Note> ahead) {
            Note note = ahead.isEmpty() ? null : ahead.getLast();
            if (note != null && note.sequence() < row.sequence()) {
                return notThere(note);
            }
            if (row.sequence() < events) {
                return naming.outside(row);
            }
            if (row.sequence() > events) {
                return new FirstFault(row.ticket(), events, What.MISSING, null);
            }
            if (note != null && note.sequence() == row.sequence()) {
                ahead.removeLast();
                if (!note.vouchesFor(row.digest())) {
                    return note.position() == row.position() ? naming.of(note, row) : FirstFault.of(note, What.MOVED);
                }
            } else if (row.position() <= noted) {
                return naming.unnoted(row);
            }
            String due = row.link(link);
            String chain = row.chain();
            if (!row.ofNoTicket() && (chain == null || !chain.equals(due))) {
                return FirstFault.of(row, What.NOT_LINKED);
            }
            link = chain == null ? HashChain.BEGINNING : chain;
            return null;
        }

        private FirstFault notThere(Note note) {
            return naming.of(note, rows.at(note.position()).orElse(null));
        }
    }
}
