/** The command line beside the server, and talking to a server over HTTP. */
@NullMarked
package org.tracedesk.standalone.cli;

import org.jspecify.annotations.NullMarked;
