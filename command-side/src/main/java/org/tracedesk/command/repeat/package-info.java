/** What the desk knows already of a customer, an order or a person's load, before it opens or assigns a ticket. */
@NullMarked
package org.tracedesk.command.repeat;

import org.jspecify.annotations.NullMarked;
