/** Shape rules of input, each one composed constraint with its limits. */
@NullMarked
package org.tracedesk.api.constraint;

import org.jspecify.annotations.NullMarked;
