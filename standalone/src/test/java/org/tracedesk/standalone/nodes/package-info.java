/** A desk of several processes, for tests. */
@NullMarked
package org.tracedesk.standalone.nodes;

import org.jspecify.annotations.NullMarked;
