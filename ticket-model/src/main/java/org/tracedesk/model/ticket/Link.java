package org.tracedesk.model.ticket;

import java.time.Instant;
import java.util.UUID;
import org.tracedesk.api.value.LinkKind;

/**
 * Another ticket that has to do with this one.
 *
 * @param ticket id of the other ticket
 * @param kind what it is to this one
 * @param linkedAt when that was said
 */
public record Link(UUID ticket, LinkKind kind, Instant linkedAt) {}
