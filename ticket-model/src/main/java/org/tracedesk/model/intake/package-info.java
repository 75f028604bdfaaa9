/** Opening a ticket and putting its record right. */
@NullMarked
package org.tracedesk.model.intake;

import org.jspecify.annotations.NullMarked;
