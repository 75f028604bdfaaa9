/** What both sides share where HTTP meets the desk. */
@NullMarked
package org.tracedesk.edge;

import org.jspecify.annotations.NullMarked;
