/** The command that moves a ledger to Axon Server. */
@NullMarked
package org.tracedesk.standalone.move;

import org.jspecify.annotations.NullMarked;
