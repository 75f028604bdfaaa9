package org.tracedesk.query.rebuild;

/** Another process goes on with the replay; nothing was written here. */
final class Overtaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Overtaken() {
        super("Another process goes on with this replay", null, false, false);
    }
}
