/** Every event of a ticket is linked to the one before by a hash. */
@NullMarked
package org.tracedesk.ledger.chain;

import org.jspecify.annotations.NullMarked;
