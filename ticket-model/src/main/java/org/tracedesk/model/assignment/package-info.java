/** Making somebody responsible, and beginning the work. */
@NullMarked
package org.tracedesk.model.assignment;

import org.jspecify.annotations.NullMarked;
