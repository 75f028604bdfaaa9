/** Keeping what proves a ticket's words. */
@NullMarked
package org.tracedesk.model.evidence;

import org.jspecify.annotations.NullMarked;
