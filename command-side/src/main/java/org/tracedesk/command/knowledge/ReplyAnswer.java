package org.tracedesk.command.knowledge;

import org.tracedesk.model.knowledge.ReplyState;

/**
 * The answer to a command on a standard reply.
 *
 * @param version sequence number of the reply's last event, 0 for the first
 * @param revision revision that the command made, or the present one
 * @param reply how it stands
 */
record ReplyAnswer(long version, int revision, ReplyState reply) {}
