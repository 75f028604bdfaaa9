/** Events sent to other services by HTTP, as Standard Webhooks 1.0 has it, with a place in the feed for each. */
@NullMarked
package org.tracedesk.query.webhook;

import org.jspecify.annotations.NullMarked;
