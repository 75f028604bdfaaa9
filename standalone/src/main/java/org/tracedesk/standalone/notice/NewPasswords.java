package org.tracedesk.standalone.notice;

import java.io.PrintStream;
import java.util.Map;
import org.tracedesk.edge.directory.FirstPasswords;

/** Prints generated passwords the moment they are made: nobody can find them out later, and no log keeps them. */
final class NewPasswords implements FirstPasswords {

    private final PrintStream out;
    private volatile boolean printed;

    NewPasswords(PrintStream out) {
        this.out = out;
    }

    @Override
    public void made(Map<String, String> passwordsByLogin) {
        out.println("Built-in accounts and their passwords, shown only this once:");
        passwordsByLogin.forEach((login, password) -> out.printf("  %-12s %s%n", login, password));
        printed = true;
    }

    boolean printed() {
        return printed;
    }
}
