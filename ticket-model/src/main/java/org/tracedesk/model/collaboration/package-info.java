/** Asking others than the responsible person: departments that work along, and those with more authority. */
@NullMarked
package org.tracedesk.model.collaboration;

import org.jspecify.annotations.NullMarked;
