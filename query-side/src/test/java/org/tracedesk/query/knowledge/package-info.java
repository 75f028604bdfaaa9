/** Tests of the knowledge base. */
@NullMarked
package org.tracedesk.query.knowledge;

import org.jspecify.annotations.NullMarked;
