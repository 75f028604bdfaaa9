/** Talking to a running server over HTTP, from the command line. */
@NullMarked
package org.tracedesk.standalone.client;

import org.jspecify.annotations.NullMarked;
