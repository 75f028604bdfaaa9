/** Looking at what is masked, and erasing a person from a ledger that never forgets. */
@NullMarked
package org.tracedesk.command.privacy;

import org.jspecify.annotations.NullMarked;
