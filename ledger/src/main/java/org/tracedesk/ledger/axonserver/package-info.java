/** The event store on Axon Server, with the promises that the one on PostgreSQL keeps. */
@NullMarked
package org.tracedesk.ledger.axonserver;

import org.jspecify.annotations.NullMarked;
