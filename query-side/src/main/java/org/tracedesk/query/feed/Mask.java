package org.tracedesk.query.feed;

import org.tracedesk.api.value.Personal;

/** What is shown of a personal value in events that are given out. */
@FunctionalInterface
public interface Mask {

    /** The text that stands in its place. */
    String shown(Personal value);
}
