/** Saying what tickets have to do with each other. */
@NullMarked
package org.tracedesk.model.linking;

import org.jspecify.annotations.NullMarked;
