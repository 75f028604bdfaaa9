/** The command side: everything that records. */
@NullMarked
package org.tracedesk.command;

import org.jspecify.annotations.NullMarked;
