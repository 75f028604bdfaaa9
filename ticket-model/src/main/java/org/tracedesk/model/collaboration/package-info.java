/** Asking others than the responsible person: departments that work along. */
@NullMarked
package org.tracedesk.model.collaboration;

import org.jspecify.annotations.NullMarked;
