/** Files to take away: rows as .csv and .xlsx, written while they are read, and recorded. */
@NullMarked
package org.tracedesk.query.export;

import org.jspecify.annotations.NullMarked;
