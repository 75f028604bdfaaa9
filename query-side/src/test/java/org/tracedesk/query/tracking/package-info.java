/** Tests of the tracking table. */
@NullMarked
package org.tracedesk.query.tracking;

import org.jspecify.annotations.NullMarked;
