/** The people and departments of the desk. */
@NullMarked
package org.tracedesk.edge.directory;

import org.jspecify.annotations.NullMarked;
