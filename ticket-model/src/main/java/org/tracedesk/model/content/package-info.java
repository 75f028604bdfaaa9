/** What may not stand in a free text, and what a sender has to stand by. */
@NullMarked
package org.tracedesk.model.content;

import org.jspecify.annotations.NullMarked;
