/** Notes, waiting, replies and telling the customer, over HTTP. */
@NullMarked
package org.tracedesk.command.conversation;

import org.jspecify.annotations.NullMarked;
