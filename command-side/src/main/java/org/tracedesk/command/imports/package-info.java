/** Turning rows of a foreign log into commands. */
@NullMarked
package org.tracedesk.command.imports;

import org.jspecify.annotations.NullMarked;
