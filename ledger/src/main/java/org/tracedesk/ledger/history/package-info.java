/** Events as they are read over again: in bulk, through the upcasters; and how far each processor has read. */
@NullMarked
package org.tracedesk.ledger.history;

import org.jspecify.annotations.NullMarked;
