/** Signed digests of the whole ledger, made every few seconds, which can be kept and checked anywhere. */
@NullMarked
package org.tracedesk.ledger.seal;

import org.jspecify.annotations.NullMarked;
