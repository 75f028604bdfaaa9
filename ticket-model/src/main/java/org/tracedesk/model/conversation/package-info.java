/** Working on a ticket with the customer. */
@NullMarked
package org.tracedesk.model.conversation;

import org.jspecify.annotations.NullMarked;
