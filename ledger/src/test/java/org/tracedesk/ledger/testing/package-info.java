/** What other modules use to test against a real PostgreSQL. */
@NullMarked
package org.tracedesk.ledger.testing;

import org.jspecify.annotations.NullMarked;
