/** Keeping what may not be recorded away from tickets, before a command is sent. */
@NullMarked
package org.tracedesk.command.content;

import org.jspecify.annotations.NullMarked;
