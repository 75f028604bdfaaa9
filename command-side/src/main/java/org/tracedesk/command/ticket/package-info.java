/** The Ticket aggregate: one line a command handler, decisions and evolution beside it in the model. */
@NullMarked
package org.tracedesk.command.ticket;

import org.jspecify.annotations.NullMarked;
