/** Tests of the satisfaction statistics. */
@NullMarked
package org.tracedesk.query.satisfaction;

import org.jspecify.annotations.NullMarked;
