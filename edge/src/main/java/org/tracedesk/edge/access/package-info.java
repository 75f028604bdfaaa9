/** Who was turned away from what, kept for auditors; and keeping other sites away. */
@NullMarked
package org.tracedesk.edge.access;

import org.jspecify.annotations.NullMarked;
