/** What events do to the clocks of a ticket, and when a clock tells that it is late. */
@NullMarked
package org.tracedesk.model.clock;

import org.jspecify.annotations.NullMarked;
