package org.tracedesk.command.notices;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice to one person.
 *
 * @param id its id
 * @param cause the event it is about, with the recipient
 * @param kind what it is about
 * @param ticketId the ticket; null for a list of several
 * @param recipient login of the person
 * @param address where it is sent
 * @param subject its subject
 * @param body its text
 * @param createdAt when it was written
 * @param sendAt when it is to be sent, or tried again
 * @param status what became of it
 * @param attempts how often it was tried
 * @param sentAt when it was sent
 * @param failure why the last attempt failed
 */
public record Notice(
        UUID id,
        String cause,
        Kind kind,
        @Nullable UUID ticketId,
        String recipient,
        String address,
        String subject,
        String body,
        Instant createdAt,
        Instant sendAt,
        Status status,
        int attempts,
        @Nullable Instant sentAt,
        @Nullable String failure) {

    /** What a notice is about. */
    public enum Kind {
        /** A clock is about to run out. */
        WARNED,
        /** A clock ran out. */
        BREACHED,
        /** A clock ran out long ago, and nothing has happened. */
        ESCALATED,
        /** A planned follow-up is due. */
        FOLLOW_UP_DUE,
        /** A low rating began a second handling. */
        SECOND_HANDLING,
        /** It is solved; the customer is to be told. */
        TO_TELL,
        /** What was recorded today and is to be reviewed. */
        REVIEW_LIST,
        /** What is closed and not archived yet. */
        ARCHIVE_CHECK,
        /** What was closed before this month and is not archived yet. */
        MONTHLY_ARCHIVE,
        /** What is overdue, over all departments. */
        OVERDUE_LIST
    }

    /** What became of a notice. */
    public enum Status {
        /** It is to be sent, perhaps again. */
        WAITING,
        SENT,
        /** It was tried too often. */
        FAILED,
        /** It was of no use any more when its time came. */
        DROPPED
    }
}
