/** Resolving, rating and reopening over HTTP. */
@NullMarked
package org.tracedesk.command.resolution;

import org.jspecify.annotations.NullMarked;
