package org.tracedesk.ledger.seal;

import java.util.List;
import java.util.Optional;

/** Seals that a ledger can be held against: its own, or those that were exported. */
public interface SealSource {

    /** The newest seal, if there is one. */
    Optional<Seal> newest();

    /** Seals with higher numbers than this, lowest first. */
    List<Seal> after(long number, int most);

    /** The keys that may have signed them. */
    List<PublicSealKey> keys();

    /** Whether every seal is here, from the first. */
    boolean complete();
}
