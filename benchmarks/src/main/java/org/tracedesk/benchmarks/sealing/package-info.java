/** What sealing personal values costs: the delivered server against the same server without ciphers. */
@NullMarked
package org.tracedesk.benchmarks.sealing;

import org.jspecify.annotations.NullMarked;
