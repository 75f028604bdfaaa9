/** Events become durable here, all waiting appends in one transaction. */
@NullMarked
package org.tracedesk.ledger.append;

import org.jspecify.annotations.NullMarked;
