package org.tracedesk.api.value;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: a person of the desk, or another system.
 *
 * @param login what he signs in with, unique
 * @param staffNumber 工号, such as {@code CS001}; none for people met by an import
 * @param name the person's name
 * @param title what he is called by, such as 客服专员
 * @param roles what he may do, in the order of {@link Role}
 * @param departments names of the departments he is a member of
 */
public record Actor(
        String login,
        @Nullable String staffNumber,
        String name,
        @Nullable String title,
        Set<Role> roles,
        Set<String> departments) {

    public Actor {
        roles = Collections.unmodifiableSet(new TreeSet<>(roles));
        departments = Collections.unmodifiableSet(new TreeSet<>(departments));
    }

    /** Whether any of these roles is his. */
    public boolean hasAny(Set<Role> wanted) {
        return wanted.stream().anyMatch(roles::contains);
    }
}
