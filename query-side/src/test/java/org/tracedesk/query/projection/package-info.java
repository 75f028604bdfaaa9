/** Tests of what all projections share. */
@NullMarked
package org.tracedesk.query.projection;

import org.jspecify.annotations.NullMarked;
