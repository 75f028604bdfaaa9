package org.tracedesk.query.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file that takes rows one after the other and keeps none of them; it is whole once it was closed. */
public interface TableFile extends Closeable {

    /** The next row: numbers, and texts of all other values; null for an empty cell. */
    void row(List<? extends @Nullable Object> cells) throws IOException;
}
