/** Moving a ledger from PostgreSQL to Axon Server, event by event as they are stored. */
@NullMarked
package org.tracedesk.ledger.move;

import org.jspecify.annotations.NullMarked;
