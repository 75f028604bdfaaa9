/** Verifying a ledger from the command line: of a server, a database, or a log that was taken away. */
@NullMarked
package org.tracedesk.standalone.proof;

import org.jspecify.annotations.NullMarked;
