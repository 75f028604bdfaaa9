package org.tracedesk.api.value;

/** What an accepted command did. */
public enum Effect {
    /** It recorded something. */
    RECORDED,
    /** It was already so; nothing was recorded. */
    ALREADY_SO,
    /** It is a repeat of a recorded command, answered as the first time. */
    REPEATED
}
