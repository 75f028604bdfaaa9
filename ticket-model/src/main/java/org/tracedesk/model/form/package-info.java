/** Ticket forms: configuration that says what each paper form asks, offers and counts. */
@NullMarked
package org.tracedesk.model.form;

import org.jspecify.annotations.NullMarked;
