package org.tracedesk.edge.directory;

import java.util.Map;

/**
 * Told the generated passwords of the built-in accounts, once, when they are made; nobody can find them out later. Without
 * such a bean none are generated: they come from {@code tracedesk.passwords}.
 */
@FunctionalInterface
public interface FirstPasswords {

    void made(Map<String, String> passwordsByLogin);
}
