package org.tracedesk.query.projection;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The tables of one read model; every call is made inside the transaction that also stores the token. */
public interface ReadModel {

    /** Name of the read model and of its processing group, such as {@code tracking-table}. */
    String name();

    /** What it knows of these tickets, by one query. */
    Map<UUID, Standing> standings(Set<UUID> tickets);

    /** Writes a batch with few statements. */
    void write(Batch batch);

    /** A customer was erased: takes away what was made of his texts. What is sealed cannot be opened any more as it is. */
    default void erased(RecordedErasure erasure) {}

    /** Empties its tables, before a replay from the first event. */
    void clear();
}
