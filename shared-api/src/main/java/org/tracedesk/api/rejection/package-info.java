/** Why a command was refused: reasons travel between processes, exception classes do not. */
@NullMarked
package org.tracedesk.api.rejection;

import org.jspecify.annotations.NullMarked;
