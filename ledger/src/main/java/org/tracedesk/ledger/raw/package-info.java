/** Stored events as they are in the table, before upcasting, for proof and feed. */
@NullMarked
package org.tracedesk.ledger.raw;

import org.jspecify.annotations.NullMarked;
