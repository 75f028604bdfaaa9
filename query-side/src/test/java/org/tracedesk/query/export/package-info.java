/** Tests of the files to take away. */
@NullMarked
package org.tracedesk.query.export;

import org.jspecify.annotations.NullMarked;
