/** The ticket forms of this desk, for those who fill them in. */
@NullMarked
package org.tracedesk.query.forms;

import org.jspecify.annotations.NullMarked;
