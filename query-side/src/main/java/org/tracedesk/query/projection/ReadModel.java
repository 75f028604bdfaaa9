package org.tracedesk.query.projection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The tables of one read model; what is written is written inside the transaction that also stores how far it is. */
public interface ReadModel {

    /** Name of the read model and of its processing group, such as {@code tracking-table}. */
    String name();

    /**
     * To be raised whenever the same events become other rows than before, such as by a new column: at the next start the
     * read model is then made anew, while the old one answers.
     */
    int version();

    /** All its tables, and how they are taken portion by portion. */
    List<Cut> cuts();

    /** The same read model with its tables in another schema. */
    ReadModel in(String schema);

    /** What it knows of these tickets, by one query. */
    Map<UUID, Standing> standings(Set<UUID> tickets);

    /** Writes a batch with few statements. */
    void write(Batch batch);

    /**
     * A customer was erased: takes away what was made of the texts under the keys that the event names. What is sealed stays
     * as it is, and cannot be opened any more. Comes to the same before the tickets' own events and after them.
     */
    default void erased(RecordedErasure erasure) {}

    /** All its tables. */
    default List<Table> tables() {
        return cuts().stream().flatMap(cut -> cut.tables().stream()).toList();
    }

    /** Empties its tables, before a replay from the first event. */
    default void clear() {
        tables().forEach(Table::clear);
    }
}
