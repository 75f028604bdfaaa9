/** What administrators do about events that a read model cannot show. */
@NullMarked
package org.tracedesk.query.deadletter;

import org.jspecify.annotations.NullMarked;
