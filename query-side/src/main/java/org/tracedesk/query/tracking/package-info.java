/** The tracking table 跟踪表: one row a ticket, to filter, sort, search and open. */
@NullMarked
package org.tracedesk.query.tracking;

import org.jspecify.annotations.NullMarked;
