package org.tracedesk.query.webhook;

import java.util.UUID;

/**
 * That one process sends to a webhook and no other.
 *
 * @param number one more than that of any claim before: what an earlier one still wants to write is refused
 */
record Claim(UUID webhook, long number) {}
