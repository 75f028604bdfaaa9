/** Proof that no stored event was changed, dropped, put in or moved, or which one was. */
@NullMarked
package org.tracedesk.ledger.proof;

import org.jspecify.annotations.NullMarked;
