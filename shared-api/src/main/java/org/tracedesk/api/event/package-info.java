/** What has happened to a ticket, one record an event: the stored contract. */
@NullMarked
package org.tracedesk.api.event;

import org.jspecify.annotations.NullMarked;
