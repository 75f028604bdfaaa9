/** Reviewing, commending, closing and archiving. */
@NullMarked
package org.tracedesk.model.closing;

import org.jspecify.annotations.NullMarked;
