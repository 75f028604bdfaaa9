/** Tickets replayed from their stored events, as they were at any moment. */
@NullMarked
package org.tracedesk.query.replay;

import org.jspecify.annotations.NullMarked;
