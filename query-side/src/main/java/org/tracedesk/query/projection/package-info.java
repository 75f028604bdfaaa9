/** How a read model follows the ledger: events collected by the batch, folded, and written with their token at once. */
@NullMarked
package org.tracedesk.query.projection;

import org.jspecify.annotations.NullMarked;
