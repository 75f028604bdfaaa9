/** Opening tickets over HTTP: numbers, customers, and the amending of records. */
@NullMarked
package org.tracedesk.command.intake;

import org.jspecify.annotations.NullMarked;
