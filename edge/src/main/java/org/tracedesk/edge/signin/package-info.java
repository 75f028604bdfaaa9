/** Who asks, and whether his role may. */
@NullMarked
package org.tracedesk.edge.signin;

import org.jspecify.annotations.NullMarked;
