package org.tracedesk.api.event;

/** Names of what stands in the metadata of every stored event; the values are strings. */
public final class EventMetadata {

    /** Login of who caused the event. */
    public static final String ACTOR = "actor";
    /** 工号 of who caused it. */
    public static final String STAFF_NUMBER = "staffNumber";
    /** Idempotency key of the command, with its account. */
    public static final String IDEMPOTENCY_KEY = "idempotencyKey";
    /** Keyed digest of the command, to tell a repeat from another command under the same key. */
    public static final String FINGERPRINT = "fingerprint";
    /** Version that the command was answered with. */
    public static final String ANSWER_VERSION = "answerVersion";
    /** Number of the thing that the command made, where it made a numbered one. */
    public static final String ANSWER_NUMBER = "answerNumber";
    /** Place of the imported row in its case, and of the command in the row. */
    public static final String IMPORT_POSITION = "importPosition";
    /** Login of who imported the row; the actor is then the person of the row. */
    public static final String IMPORTED_BY = "importedBy";
    /** Codes of the warnings about its texts that the sender stood by, with commas between; absent if there were none. */
    public static final String ACKNOWLEDGED = "acknowledged";
    /** Link of the hash chain. */
    public static final String CHAIN = "chain";

    private EventMetadata() {}
}
