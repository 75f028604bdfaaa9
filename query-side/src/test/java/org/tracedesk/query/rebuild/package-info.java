/** Tests of making read models anew. */
@NullMarked
package org.tracedesk.query.rebuild;

import org.jspecify.annotations.NullMarked;
