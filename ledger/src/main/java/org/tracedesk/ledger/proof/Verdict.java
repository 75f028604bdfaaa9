package org.tracedesk.ledger.proof;

import org.jspecify.annotations.Nullable;

/**
 * What a verification found.
 *
 * @param valid nothing is wrong
 * @param events how many events were found to be as they were recorded; all, if nothing is wrong
 * @param sealedUpTo last position that is sealed, or, of a ticket, last version; -1 if nothing is
 * @param firstFault what is wrong first; null if nothing is
 */
public record Verdict(
        boolean valid,
        long events,
        long sealedUpTo,
        @Nullable FirstFault firstFault) {

    static Verdict of(long events, long sealedUpTo, @Nullable FirstFault fault) {
        return new Verdict(fault == null, events, sealedUpTo, fault);
    }
}
