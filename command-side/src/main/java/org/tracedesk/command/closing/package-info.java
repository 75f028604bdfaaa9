/** Reviewing, closing and archiving over HTTP. */
@NullMarked
package org.tracedesk.command.closing;

import org.jspecify.annotations.NullMarked;
