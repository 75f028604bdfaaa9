/** Personal values as they are shown: opened for each answer, and masked as the ticket's form says. */
@NullMarked
package org.tracedesk.query.masking;

import org.jspecify.annotations.NullMarked;
