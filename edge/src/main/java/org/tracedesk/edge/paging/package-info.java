/** Lists, a page at a time. */
@NullMarked
package org.tracedesk.edge.paging;

import org.jspecify.annotations.NullMarked;
