/** Linking tickets over HTTP. */
@NullMarked
package org.tracedesk.command.linking;

import org.jspecify.annotations.NullMarked;
