/** What may be asked of a ticket, one record a command, grouped by capability. */
@NullMarked
package org.tracedesk.api.command;

import org.jspecify.annotations.NullMarked;
