/** Read models made anew from the ledger beside the live ones, and proof that both say the same. */
@NullMarked
package org.tracedesk.query.rebuild;

import org.jspecify.annotations.NullMarked;
