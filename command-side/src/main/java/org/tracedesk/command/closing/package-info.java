/** Reviewing, commending, closing and archiving over HTTP. */
@NullMarked
package org.tracedesk.command.closing;

import org.jspecify.annotations.NullMarked;
