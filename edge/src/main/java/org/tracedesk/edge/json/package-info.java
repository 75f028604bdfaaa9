/** Reading a body with all of its faults at once, and writing answers. */
@NullMarked
package org.tracedesk.edge.json;

import org.jspecify.annotations.NullMarked;
