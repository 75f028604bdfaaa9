package org.tracedesk.query.tracking;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Actor;
import org.tracedesk.edge.directory.Directory;
import org.tracedesk.edge.directory.Person;

/** The people of the desk as tables show them: by title or staff number, never by name. */
final class Staff {

    private static final String NAMELESS = "*";

    private final Directory directory;

    Staff(Directory directory) {
        this.directory = directory;
    }

    /** {@code *主管}; by the staff number, else the login, who has no title. */
    @Nullable
    String title(@Nullable String login) {
        String title = told(login, Actor::title);
        return title == null ? number(login) : NAMELESS + title;
    }

    /** 工号, else the login. */
    @Nullable
    String number(@Nullable String login) {
        String number = told(login, Actor::staffNumber);
        return number == null ? login : number;
    }

    private @Nullable String told(@Nullable String login, Function<Actor, @Nullable String> what) {
        Optional<Person> person = login == null ? Optional.empty() : directory.find(login);
        return person.map(Person::actor).map(what::apply).orElse(null);
    }
}
