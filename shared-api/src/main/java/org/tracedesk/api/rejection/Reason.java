package org.tracedesk.api.rejection;

/**
 * Why a command was refused. The name is the stable {@code code} of the answer; each states a fact, and has the HTTP
 * status it is answered with.
 */
public enum Reason {
    /** The ticket is not there, or not visible to who asks. */
    TICKET_NOT_FOUND(404),
    /** The ticket has nothing of this kind under this number or name. */
    PART_NOT_FOUND(404),
    /** Who the attachment belonged to was erased, and the attachment with him. */
    ATTACHMENT_ERASED(410),
    /** The file is larger than is kept here. */
    ATTACHMENT_TOO_LARGE(413),
    /** A file of this media type is not kept here. */
    ATTACHMENT_TYPE_NOT_ALLOWED(415),
    /** What is stored of the attachment is missing, or is not what was recorded. */
    ATTACHMENT_DAMAGED(500),
    /** The knowledge base has no such standard reply. */
    REPLY_NOT_FOUND(404),
    /** Values of the body are not acceptable; the faults name each. */
    INVALID_INPUT(400),
    /** A reason must be given for this. */
    REASON_REQUIRED(400),
    /** A free text holds what may never be recorded; the faults name each field and what is in it, not the value. */
    FORBIDDEN_CONTENT(400),
    /** A free text holds what is recorded only if the sender stands by it: sent again with its codes, it is accepted. */
    ACKNOWLEDGE(400),
    /** A person has recorded something since the version of {@code If-Match}. */
    VERSION_IS_STALE(412),
    /** The command is not allowed while the ticket is 待处理. */
    TICKET_IS_NEW(409),
    /** The command is not allowed while the ticket is 处理中. */
    TICKET_IS_IN_PROGRESS(409),
    /** The command is not allowed while the ticket is 待客户配合. */
    TICKET_IS_WAITING_CUSTOMER(409),
    /** The command is not allowed while the ticket is 待跟进. */
    TICKET_IS_FOLLOW_UP(409),
    /** The command is not allowed while the ticket is 处理完成. */
    TICKET_IS_RESOLVED(409),
    /** The command is not allowed once the ticket is 已关闭. */
    TICKET_IS_CLOSED(409),
    /** A withdrawn standard reply is neither used nor revised. */
    REPLY_IS_WITHDRAWN(409),
    /** An archived ticket is read-only. */
    TICKET_IS_ARCHIVED(409),
    /** It has been done before: completed, answered, linked or marked. */
    ALREADY_DONE(409),
    /** The ticket has as many of this kind as a ticket can have. */
    LIMIT_REACHED(409),
    /** The round has been rated; a rating is corrected by amending. */
    ALREADY_RATED(409),
    /** Somebody else has to do this: not the recorder, or not an earlier owner. */
    SAME_PERSON(409),
    /** Only who was asked, or a supervisor, decides this. */
    NOT_ASKED(409),
    /** More is to be given than the person may give, and no escalation allows it. */
    OVER_AUTHORITY(409),
    /** The due time may only be moved earlier this way. */
    NEEDS_EXTENSION(409),
    /** An extension gives a later time than the present one. */
    NOT_LATER(409),
    /** The reviewer has corrected nothing in this round. */
    NOTHING_CORRECTED(409),
    /** The field has no value to amend: its command has not been recorded yet. */
    NOTHING_TO_AMEND(409),
    /** Only a supervisor, the responsible person, and the recorder until the result is told see a customer unmasked. */
    REVEAL_NOT_ALLOWED(403),
    /** There is no such customer. */
    CUSTOMER_NOT_FOUND(404),
    /** Records of the customer have to be kept still; the fault names the date from which he can be erased. */
    LEGAL_HOLD(409),
    /** Fields that the form wants before closing have no value; the faults name each. */
    INCOMPLETE(409),
    /** The form wants a review before archiving. */
    NOT_REVIEWED(409),
    /** The idempotency key was used with another body. */
    IDEMPOTENCY_KEY_REUSED(422),
    /** Another node recorded on this ticket at the same time; ask again. */
    CONCURRENT_CHANGE(503),
    /** The cached ticket was older than the store; decide again. Never leaves the system. */
    STALE_TICKET(503),
    /** The ledger holds events that this version does not know; upgrade. */
    UPGRADE_REQUIRED(503),
    /** The event store does not answer. */
    STORE_NOT_AVAILABLE(503),
    /** The answer of the event store was lost; ask again with the same idempotency key. */
    OUTCOME_UNKNOWN(503),
    /** The read model has not seen the wanted version within the time a reader waits. */
    NOT_YET_VISIBLE(504);

    private final int httpStatus;

    Reason(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    /** The HTTP status of the answer. */
    public int httpStatus() {
        return httpStatus;
    }
}
