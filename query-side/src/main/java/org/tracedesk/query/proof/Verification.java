package org.tracedesk.query.proof;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.tracedesk.edge.problem.EdgeCode;
import org.tracedesk.edge.problem.EdgeProblem;
import org.tracedesk.ledger.notary.Notes;
import org.tracedesk.ledger.proof.LedgerProof;
import org.tracedesk.ledger.proof.Progress;
import org.tracedesk.ledger.proof.TicketProof;
import org.tracedesk.ledger.proof.Verdict;
import org.tracedesk.ledger.raw.StoredRows;
import org.tracedesk.ledger.seal.SealFile;
import org.tracedesk.ledger.seal.SealSource;
import org.tracedesk.ledger.seal.Seals;

/** Verifies a ticket or the ledger; of the whole ledger, two at a time. */
final class Verification {

    private static final int AT_ONCE = 2;
    private static final Duration LATER = Duration.ofSeconds(30);

    private final StoredRows rows;
    private final Notes notes;
    private final Seals seals;
    private final Semaphore free = new Semaphore(AT_ONCE);

    Verification(StoredRows rows, Notes notes, Seals seals) {
        this.rows = rows;
        this.notes = notes;
        this.seals = seals;
    }

    Optional<Verdict> ofTicket(UUID ticket) {
        return new TicketProof(rows, notes, seals).run(ticket.toString());
    }

    /** @param exported seals that have to hold beside the ledger's own; null if there are none */
    Verdict ofLedger(@Nullable SealFile exported, Progress progress) {
        if (!free.tryAcquire()) {
            throw EdgeProblem.retry(EdgeCode.TOO_MANY_REQUESTS, LATER);
        }
        try {
            List<SealSource> all = new ArrayList<>(List.of(seals));
            if (exported != null) {
                all.add(exported);
            }
            return new LedgerProof(rows, notes, seals.ledger().value(), all).run((done, total) -> {
                stopIfToldTo();
                progress.at(done, total);
            });
        } finally {
            free.release();
        }
    }

    /** The server stops: whoever asked asks again. */
    private static void stopIfToldTo() {
        if (Thread.currentThread().isInterrupted()) {
            throw EdgeProblem.retry(EdgeCode.NOT_AVAILABLE, LATER);
        }
    }
}
