package org.tracedesk.ledger.proof;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tracedesk.ledger.seal.LedgerDigest;
import org.tracedesk.ledger.seal.PublicSealKey;
import org.tracedesk.ledger.seal.Seal;
import org.tracedesk.ledger.seal.SealSource;

/** Goes along the seals while the ledger is read. */
final class SealWalk {

    private static final int SEALS_A_READ = 1_000;

    private final SealSource source;
    private final String ledger;
    private final Map<String, PublicSealKey> keys;
    private final Deque<Seal> ahead = new ArrayDeque<>();
    private final long upTo;
    private final long newest;
    private @Nullable Seal passed;

    /** Of the seals that there are now. */
    SealWalk(SealSource source, String ledger) {
        this.source = source;
        this.ledger = ledger;
        this.upTo = source.newest().map(Seal::number).orElse(-1L);
        this.newest = source.newest().map(Seal::position).orElse(-1L);
        this.keys = source.keys().stream().collect(Collectors.toMap(PublicSealKey::keyId, Function.identity()));
    }

    /** Last position that is sealed; -1 if none is. */
    long newest() {
        return newest;
    }

    /** The fault of a seal that covers all up to this position, the last one added to the digest. */
    @Nullable
    FirstFault at(long position, LedgerDigest digest) {
        for (Seal next = next(); next != null && next.position() <= position; next = next()) {
            ahead.remove();
            What fault = faultOf(next);
            if (fault == null && (next.position() < position || !next.digest().equals(digest.hex()))) {
                fault = What.SEAL_DIFFERS;
            }
            if (fault != null) {
                return FirstFault.of(next, fault);
            }
            passed = next;
        }
        return null;
    }

    /** The ledger has ended: what was sealed beyond its end is not there any more. */
    @Nullable
    FirstFault atEnd() {
        Seal next = next();
        return next == null ? null : FirstFault.of(next, What.MISSING);
    }

    private @Nullable Seal next() {
        if (ahead.isEmpty()) {
            long number = passed == null ? Long.MIN_VALUE : passed.number();
            source.after(number, SEALS_A_READ).stream()
                    .filter(seal -> seal.number() <= upTo)
                    .forEach(ahead::add);
        }
        return ahead.peek();
    }

    private @Nullable What faultOf(Seal seal) {
        PublicSealKey key = keys.get(seal.keyId());
        if (key == null || !key.signed(seal) || !seal.ledger().equals(ledger)) {
            return What.SEAL_FORGED;
        }
        long before = passed == null ? 0 : passed.number();
        boolean next = seal.number() == before + 1;
        if (!next) {
            return source.complete() ? What.SEAL_MISSING : null;
        }
        String previous = passed == null ? seal.previous() : passed.ownDigest();
        return seal.previous().equals(previous) ? null : What.SEAL_MISSING;
    }
}
