package org.tracedesk.command.knowledge;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks how a standard reply stands, and how a repeated adding was answered; records nothing.
 *
 * @param replyId the standard reply
 */
record ProbeStandardReply(@TargetAggregateIdentifier UUID replyId) {}
