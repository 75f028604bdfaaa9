/** Satisfaction statistics 满意度统计, by the time of rating. */
@NullMarked
package org.tracedesk.query.satisfaction;

import org.jspecify.annotations.NullMarked;
