/** The ledger taken out of its database as a file, to be verified anywhere. */
@NullMarked
package org.tracedesk.ledger.log;

import org.jspecify.annotations.NullMarked;
