/** Tracedesk as one process: both sides, an embedded database and a command line. */
@NullMarked
package org.tracedesk.standalone;

import org.jspecify.annotations.NullMarked;
