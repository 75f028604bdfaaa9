/** The knowledge base: standard replies as aggregates of their own, and over HTTP. */
@NullMarked
package org.tracedesk.command.knowledge;

import org.jspecify.annotations.NullMarked;
