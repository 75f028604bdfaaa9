/** Answers that go on for as long as somebody reads them: server-sent events. */
@NullMarked
package org.tracedesk.query.live;

import org.jspecify.annotations.NullMarked;
