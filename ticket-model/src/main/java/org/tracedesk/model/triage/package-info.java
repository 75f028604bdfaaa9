/** Saying what a ticket is about and how urgent it is. */
@NullMarked
package org.tracedesk.model.triage;

import org.jspecify.annotations.NullMarked;
