/** The HTTP contract as a document that machines read. */
@NullMarked
package org.tracedesk.edge.openapi;

import org.jspecify.annotations.NullMarked;
