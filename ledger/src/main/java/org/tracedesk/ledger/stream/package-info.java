/** Readers are woken as soon as an event is visible. */
@NullMarked
package org.tracedesk.ledger.stream;

import org.jspecify.annotations.NullMarked;
