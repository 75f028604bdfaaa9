@NullMarked
package org.tracedesk.model.privacy;

import org.jspecify.annotations.NullMarked;
