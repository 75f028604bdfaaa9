/** Connections to PostgreSQL that do not come from the pool. */
@NullMarked
package org.tracedesk.ledger.connection;

import org.jspecify.annotations.NullMarked;
