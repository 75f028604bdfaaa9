/** Tests of how the query-side is built. */
@NullMarked
package org.tracedesk.query;

import org.jspecify.annotations.NullMarked;
