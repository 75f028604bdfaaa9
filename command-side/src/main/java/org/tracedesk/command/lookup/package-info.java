/** What a command needs to know and its ticket cannot: people, departments, other tickets. */
@NullMarked
package org.tracedesk.command.lookup;

import org.jspecify.annotations.NullMarked;
