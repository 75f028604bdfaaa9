/** The storage engine that Axon Framework reads and writes through. */
@NullMarked
package org.tracedesk.ledger.store;

import org.jspecify.annotations.NullMarked;
