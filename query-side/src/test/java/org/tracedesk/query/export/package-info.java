@NullMarked
package org.tracedesk.query.export;

import org.jspecify.annotations.NullMarked;
