/** Sending a person's command to its ticket, once, with a verdict. */
@NullMarked
package org.tracedesk.command.dispatch;

import org.jspecify.annotations.NullMarked;
