/** How events, snapshots and messages are written as JSON, and how older ones are read. */
@NullMarked
package org.tracedesk.ledger.serialization;

import org.jspecify.annotations.NullMarked;
