/** Sending the sample tickets to a server. */
@NullMarked
package org.tracedesk.standalone.demo;

import org.jspecify.annotations.NullMarked;
