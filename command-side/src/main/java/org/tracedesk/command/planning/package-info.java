/** Extending deadlines and following up, over HTTP. */
@NullMarked
package org.tracedesk.command.planning;

import org.jspecify.annotations.NullMarked;
