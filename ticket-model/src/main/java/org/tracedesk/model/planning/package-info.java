/** Saying by when something is to be done: deadlines that move, and what is to be followed up. */
@NullMarked
package org.tracedesk.model.planning;

import org.jspecify.annotations.NullMarked;
