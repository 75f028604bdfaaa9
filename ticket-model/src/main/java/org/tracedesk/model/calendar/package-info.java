/** Working time: hours of the week, holidays, make-up working days, and counting in them. */
@NullMarked
package org.tracedesk.model.calendar;

import org.jspecify.annotations.NullMarked;
