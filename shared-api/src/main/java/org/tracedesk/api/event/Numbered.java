package org.tracedesk.api.event;

/** Makes something that its ticket numbers, each kind apart and from 1. */
public interface Numbered {

    /** The number. */
    int n();
}
