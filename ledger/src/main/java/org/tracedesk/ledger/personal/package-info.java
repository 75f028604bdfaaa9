/** Personal values under keys: sealed before they are recorded, opened to be shown, gone when their key is destroyed. */
@NullMarked
package org.tracedesk.ledger.personal;

import org.jspecify.annotations.NullMarked;
