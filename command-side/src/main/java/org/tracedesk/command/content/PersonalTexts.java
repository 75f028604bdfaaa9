package org.tracedesk.command.content;

import java.util.ArrayList;
import java.util.List;
import org.tracedesk.api.command.AmendTicket;
import org.tracedesk.api.value.Personal;
import org.tracedesk.ledger.personal.PersonalParts;

/** The personal values of a command, while they can be read. */
public final class PersonalTexts {

    private PersonalTexts() {}

    /**
     * One personal value.
     *
     * @param path where it stands in the body, such as {@code details.steps}
     * @param field path of the ticket's field that it is a value of: another one than the path in an amendment
     * @param text the value
     */
    public record Text(String path, String field, String text) {

        /** Never prints the value. */
        @Override
        public String toString() {
            return "Text[" + path + "]";
        }
    }

    /** The personal values that are given, in the order of the components. */
    public static List<Text> of(Record command) {
        List<Text> texts = new ArrayList<>();
        PersonalParts.forEach(command, (path, value) -> {
            // What is sealed already, such as the digest of a file, nobody has written.
            if (value instanceof Personal.Clear clear) {
                texts.add(new Text(path, field(command, path), clear.clear()));
            }
        });
        return texts;
    }

    private static String field(Record command, String path) {
        return command instanceof AmendTicket amend && path.equals("value")
                ? amend.field().path()
                : path;
    }
}
