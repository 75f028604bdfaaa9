/** Notices by e-mail of what the desk has to know: written with the event, sent until they arrive, and listed. */
@NullMarked
package org.tracedesk.command.notices;

import org.jspecify.annotations.NullMarked;
