/** Tests of what is given out to other services. */
@NullMarked
package org.tracedesk.query.feed;

import org.jspecify.annotations.NullMarked;
