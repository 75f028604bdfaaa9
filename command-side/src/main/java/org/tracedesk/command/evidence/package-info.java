/** Attaching files to tickets over HTTP, and keeping the directory of files as the ledger says it is. */
@NullMarked
package org.tracedesk.command.evidence;

import org.jspecify.annotations.NullMarked;
