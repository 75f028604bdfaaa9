/** The stored events for other services, as CloudEvents: of a ticket, and of the whole ledger as a feed. */
@NullMarked
package org.tracedesk.query.feed;

import org.jspecify.annotations.NullMarked;
