@NullMarked
package org.tracedesk.query.webhook;

import org.jspecify.annotations.NullMarked;
