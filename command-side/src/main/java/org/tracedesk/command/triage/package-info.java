/** Classifying tickets over HTTP. */
@NullMarked
package org.tracedesk.command.triage;

import org.jspecify.annotations.NullMarked;
