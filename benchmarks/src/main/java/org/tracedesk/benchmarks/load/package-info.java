/** What servers bear: the same six commands a ticket over HTTP, at several servers in turn. */
@NullMarked
package org.tracedesk.benchmarks.load;

import org.jspecify.annotations.NullMarked;
