package org.tracedesk.edge.directory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Actor;
import org.tracedesk.api.value.Role;

/**
 * Who works at the desk: what a ticket can be assigned to. Answers come from memory; what another node changes is seen
 * within {@link #AGE}, what this node changes at once.
 */
public final class Directory {

    /** Longest time that a change by another node goes unseen. */
    static final Duration AGE = Duration.ofSeconds(30);

    private static final int MOST_PEOPLE = 20_000;

    private final People people;
    private final LoadingCache<String, Optional<Person>> known;
    private final Cache<Boolean, List<Department>> departments;

    Directory(People people) {
        this(people, Ticker.systemTicker());
    }

    /** The ticker tells the age of what is in memory. */
    Directory(People people, Ticker ticker) {
        this.people = people;
        this.known = Caffeine.newBuilder()
                .ticker(ticker)
                .expireAfterWrite(AGE)
                .maximumSize(MOST_PEOPLE)
                .build(people::find);
        this.departments =
                Caffeine.newBuilder().ticker(ticker).expireAfterWrite(AGE).build();
    }

    /** The person with this login, whether active or not. */
    public Optional<Person> find(String login) {
        // PostgreSQL cannot even be asked for a text with a NUL.
        return login.indexOf('\0') >= 0 ? Optional.empty() : known.get(login);
    }

    /** Logins of the active people who have a role. */
    public List<String> having(Role role) {
        return people.having(role);
    }

    /** All departments, by name. */
    public List<Department> departments() {
        return departments.get(true, all -> List.copyOf(people.departments()));
    }

    /** Logins of the active people of a department. */
    public List<String> members(String department) {
        return people.members(department);
    }

    /** The department of this name. */
    public Optional<Department> department(String name) {
        return departments().stream()
                .filter(department -> department.name().equals(name))
                .findFirst();
    }

    /**
     * Makes sure that somebody whom an import mentions is there and is a member; a new person has this role and no
     * password, one who is there keeps his roles.
     *
     * @param department a name, a new one too; none if the import does not say
     */
    public Person meet(String login, @Nullable String department, Role role) {
        Set<String> departmentsMet = department == null ? Set.of() : Set.of(department);
        return meet(new Actor(login, null, login, null, Set.of(role), departmentsMet));
    }

    /** Makes sure that somebody whom another authority knows is there; one who is there is left as he is. */
    public Person meet(Actor met) {
        Optional<Person> there = find(met.login());
        if (there.isEmpty() || !there.get().actor().departments().containsAll(met.departments())) {
            met.departments().forEach(name -> people.add(new Department(name, null, null)));
            people.add(new Person(met, true, null));
            forget(met.login());
        }
        return find(met.login()).orElseThrow();
    }

    /** Reads a person and the departments anew, the next time they are asked for. */
    public void forget(String login) {
        known.invalidate(login);
        departments.invalidateAll();
    }
}
