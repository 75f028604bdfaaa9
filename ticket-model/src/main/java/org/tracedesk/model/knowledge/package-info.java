/** The knowledge base: standard replies and their revisions. */
@NullMarked
package org.tracedesk.model.knowledge;

import org.jspecify.annotations.NullMarked;
