/** The query-side: read models that follow the ledger, one package each. */
@NullMarked
package org.tracedesk.query;

import org.jspecify.annotations.NullMarked;
