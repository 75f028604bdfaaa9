/** What the ledger tells of itself in figures. */
@NullMarked
package org.tracedesk.node.metrics;

import org.jspecify.annotations.NullMarked;
