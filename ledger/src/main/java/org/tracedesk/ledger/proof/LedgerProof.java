package org.tracedesk.ledger.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tracedesk.ledger.notary.Note;
import org.tracedesk.ledger.notary.Notes;
import org.tracedesk.ledger.raw.RowSource;
import org.tracedesk.ledger.raw.StoredRow;
import org.tracedesk.ledger.seal.LedgerDigest;
import org.tracedesk.ledger.seal.SealSource;

/**
 * Verifies the whole ledger as it stands at the beginning: every row against its link, its note and the seals. It reads
 * pages in short transactions, needs the same memory for every ledger, and disturbs nobody who writes.
 */
public final class LedgerProof {

    private static final int ROWS_A_PAGE = 1_000;

    private final RowSource rows;
    private final Notes notes;
    private final Naming naming;
    private final Links links;
    private final List<SealWalk> seals;
    private final LedgerDigest digest = LedgerDigest.ofNothing();
    // In this order: what is sealed was noted before, and what is noted was there before.
    private final long sealedUpTo;
    private final long noted;
    private final long head;
    private long due;
    private long events;

    /**
     * A row with all that is computed from it.
     *
     * @param chain the link it says it has
     * @param before what it has to be linked to
     * @param link what its link has to be; null if it cannot be read
     */
    private record Computed(
            StoredRow row,
            byte[] digest,
            @Nullable String chain,
            @Nullable String before,
            @Nullable String link) {

        static Computed of(StoredRow row, @Nullable String chain, @Nullable String before) {
            return new Computed(row, row.digest(), chain, before, before == null ? null : row.link(before));
        }

        boolean linked() {
            return row.ofNoTicket() || link != null && link.equals(chain);
        }
    }

    /**
     * @param ledger the identifier that the seals have to name
     * @param seals the ledger's own and any others that are to hold; those of the first are told as sealed
     */
    public LedgerProof(RowSource rows, Notes notes, String ledger, List<? extends SealSource> seals) {
        this.rows = rows;
        this.notes = notes;
        this.naming = new Naming(rows, notes);
        this.links = new Links(rows, notes);
        this.seals = seals.stream().map(source -> new SealWalk(source, ledger)).toList();
        this.sealedUpTo = this.seals.isEmpty() ? -1 : this.seals.getFirst().newest();
        this.noted = notes.last();
        this.head = rows.head();
    }

    /** Verifies; to be called once. */
    public Verdict run(Progress progress) {
        FirstFault fault = null;
        CompletableFuture<List<StoredRow>> reading = read(Long.MIN_VALUE);
        long after = Long.MIN_VALUE;
        for (List<StoredRow> page = page(reading); fault == null && !page.isEmpty(); page = page(reading)) {
            long last = page.getLast().position();
            reading = read(last);
            fault = faultOf(page, notes.between(after, Math.min(last, noted), page.size() + 1));
            after = last;
            progress.at(events, head + 1);
        }
        return Verdict.of(events, sealedUpTo, fault == null ? faultAtEnd(after) : fault);
    }

    /** The next page comes while this one is computed. */
    private CompletableFuture<List<StoredRow>> read(long after) {
        return CompletableFuture.supplyAsync(() -> rows.beyond(after, head, ROWS_A_PAGE), Thread::startVirtualThread);
    }

    private static List<StoredRow> page(CompletableFuture<List<StoredRow>> reading) {
        try {
            return reading.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    private @Nullable FirstFault faultOf(List<StoredRow> page, List<Note> noted) {
        List<@Nullable String> chains =
                page.parallelStream().map(StoredRow::chain).toList();
        List<@Nullable String> before = links.before(page, chains);
        List<Computed> computed = IntStream.range(0, page.size())
                .parallel()
                .mapToObj(i -> Computed.of(page.get(i), chains.get(i), before.get(i)))
                .toList();
        List<Note> ahead = new ArrayList<>(noted.reversed());
        for (Computed one : computed) {
            FirstFault fault = faultOf(one, ahead);
            if (fault != null) {
                return fault;
            }
            events++;
        }
        return null;
    }

    private @Nullable FirstFault faultOf(Computed one, List<Note> ahead) {
        StoredRow row = one.row();
        Note note = ahead.isEmpty() ? null : ahead.getLast();
        if (note != null && note.position() < row.position()) {
            return naming.of(note, null);
        }
        if (row.position() < due) {
            return naming.outside(row);
        }
        if (row.position() > due) {
            return naming.gap(due);
        }
        due++;
        if (note != null && note.position() == row.position()) {
            ahead.removeLast();
            if (!note.vouchesFor(one.digest())) {
                return naming.of(note, row);
            }
        } else if (row.position() <= noted) {
            return FirstFault.of(row, What.NOT_NOTED);
        }
        boolean known = one.before() != null || rows.finds();
        if (known && !one.linked()) {
            return FirstFault.of(row, What.NOT_LINKED);
        }
        digest.add(one.digest());
        return sealFault(row.position());
    }

    private @Nullable FirstFault sealFault(long position) {
        for (SealWalk walk : seals) {
            FirstFault fault = walk.at(position, digest);
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }

    /** What was noted or sealed beyond the last row is not there any more. */
    private @Nullable FirstFault faultAtEnd(long last) {
        List<Note> cut = notes.between(last, noted, 1);
        if (!cut.isEmpty()) {
            return naming.of(cut.getFirst(), null);
        }
        if (due <= head) {
            return naming.gap(due);
        }
        for (SealWalk walk : seals) {
            FirstFault fault = walk.atEnd();
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }
}
