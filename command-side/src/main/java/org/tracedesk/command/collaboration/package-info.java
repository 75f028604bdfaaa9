/** Working with other departments and with those above, over HTTP. */
@NullMarked
package org.tracedesk.command.collaboration;

import org.jspecify.annotations.NullMarked;
