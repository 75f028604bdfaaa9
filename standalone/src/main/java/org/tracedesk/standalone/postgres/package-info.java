/** A real PostgreSQL of our own, whose data outlives the process. */
@NullMarked
package org.tracedesk.standalone.postgres;

import org.jspecify.annotations.NullMarked;
