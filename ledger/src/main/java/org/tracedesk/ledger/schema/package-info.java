/** The ledger's tables, made and checked at start. */
@NullMarked
package org.tracedesk.ledger.schema;

import org.jspecify.annotations.NullMarked;
