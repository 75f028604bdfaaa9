/** Verifying the ledger and exporting its seals over HTTP. */
@NullMarked
package org.tracedesk.query.proof;

import org.jspecify.annotations.NullMarked;
