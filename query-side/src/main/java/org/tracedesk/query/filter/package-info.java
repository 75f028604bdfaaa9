/** What a reader asks for: parameters read with all their faults at once, and the SQL conditions they become. */
@NullMarked
package org.tracedesk.query.filter;

import org.jspecify.annotations.NullMarked;
