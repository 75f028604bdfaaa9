/** Calls the clocks of tickets when their time has come, once over all nodes, whatever was stopped meanwhile. */
@NullMarked
package org.tracedesk.command.clocks;

import org.jspecify.annotations.NullMarked;
