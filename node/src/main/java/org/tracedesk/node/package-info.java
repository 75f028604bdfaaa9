/** What every process has, whichever side runs in it. */
@NullMarked
package org.tracedesk.node;

import org.jspecify.annotations.NullMarked;
