/** Settling a ticket, judging it, settling it again. */
@NullMarked
package org.tracedesk.model.resolution;

import org.jspecify.annotations.NullMarked;
