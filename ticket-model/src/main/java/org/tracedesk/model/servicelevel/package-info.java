/** Service levels: how long what may take on a form, for which tickets, by which calendar. */
@NullMarked
package org.tracedesk.model.servicelevel;

import org.jspecify.annotations.NullMarked;
