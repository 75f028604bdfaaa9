/** The event store: what is recorded stays, in one order, and can be proved. */
@NullMarked
package org.tracedesk.ledger;

import org.jspecify.annotations.NullMarked;
