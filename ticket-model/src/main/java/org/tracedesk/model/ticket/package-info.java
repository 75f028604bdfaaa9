/** The ticket as it stands: state, evolution by events, and the table of transitions. */
@NullMarked
package org.tracedesk.model.ticket;

import org.jspecify.annotations.NullMarked;
