/** A second record of every event, made as soon as it is visible, against which the ledger is verified. */
@NullMarked
package org.tracedesk.ledger.notary;

import org.jspecify.annotations.NullMarked;
