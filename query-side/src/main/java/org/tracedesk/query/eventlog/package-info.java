/** The log of all tickets in the forms that process mining reads: OCEL 2.0 and CSV, masked, written as it is read. */
@NullMarked
package org.tracedesk.query.eventlog;

import org.jspecify.annotations.NullMarked;
