package org.tracedesk.query.projection;

/**
 * A read model that follows other events than those of tickets too: it handles them by itself, inside the transaction
 * that also stores the token.
 */
public interface Follower {

    /** Name of the read model and of its processing group, such as {@code knowledge-base}. */
    String name();
}
