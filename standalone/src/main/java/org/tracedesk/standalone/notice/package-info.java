/** What is told to whoever has just started a server. */
@NullMarked
package org.tracedesk.standalone.notice;

import org.jspecify.annotations.NullMarked;
