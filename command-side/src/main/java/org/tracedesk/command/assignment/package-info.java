/** Assigning and starting work over HTTP. */
@NullMarked
package org.tracedesk.command.assignment;

import org.jspecify.annotations.NullMarked;
