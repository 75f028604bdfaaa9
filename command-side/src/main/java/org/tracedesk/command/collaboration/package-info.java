/** Working with other departments, over HTTP. */
@NullMarked
package org.tracedesk.command.collaboration;

import org.jspecify.annotations.NullMarked;
