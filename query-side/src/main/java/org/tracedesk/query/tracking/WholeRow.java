package org.tracedesk.query.tracking;

import org.jspecify.annotations.Nullable;

/** A ticket as one query gives it. */
interface WholeRow {

    long getVersion();

    String getState();

    @Nullable
    String getNotes();

    @Nullable
    String getRounds();

    @Nullable
    String getLinked();

    @Nullable
    String getLinking();
}
