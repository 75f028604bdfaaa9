/** Having a server make a read model anew, from the command line. */
@NullMarked
package org.tracedesk.standalone.rebuild;

import org.jspecify.annotations.NullMarked;
