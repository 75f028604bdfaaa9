package org.tracedesk.standalone.notice;

import java.util.function.BooleanSupplier;

/** How the built-in accounts came by their passwords, and so what can be said about them. */
enum Accounts {
    /** All of them sign in with {@code demo}. */
    DEMO("Accounts   agent, agent2, handler, handler2, handler3, supervisor, auditor, analyst, service, admin;"
            + " every password is: demo"),
    /** Made by this very start. */
    NEW("Accounts   new, with the passwords printed above; they are not shown again"),
    /** Made by an earlier start. */
    KEPT("Accounts   passwords as set at the first start"),
    /** Demo was asked for, but the accounts were there with passwords of their own. */
    KEPT_DESPITE_DEMO(
            "Accounts   passwords as set at the first start; --tracedesk.demo=true works only for a new data directory");

    private final String line;

    Accounts(String line) {
        this.line = line;
    }

    static Accounts of(boolean justMade, boolean demoWanted, BooleanSupplier demoHolds) {
        if (justMade) {
            return NEW;
        }
        if (!demoWanted) {
            return KEPT;
        }
        return demoHolds.getAsBoolean() ? DEMO : KEPT_DESPITE_DEMO;
    }

    String line() {
        return line;
    }
}
