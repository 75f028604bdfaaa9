/** Tickets told as events, for the tests of every read model. */
@NullMarked
package org.tracedesk.query.story;

import org.jspecify.annotations.NullMarked;
