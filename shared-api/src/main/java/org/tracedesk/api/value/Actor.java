package org.tracedesk.api.value;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param login unique name of the account
 * @param staffNumber 工号, such as {@code CS001}
 * @param name full name
 * @param title such as 客服专员
 * @param roles what the person may do
 * @param departments names of the departments the person belongs to
 */
public record Actor(
        String login,
        @Nullable String staffNumber,
        @Nullable String name,
        @Nullable String title,
        Set<Role> roles,
        Set<String> departments) {

    public Actor {
        roles = Set.copyOf(roles);
        departments = Set.copyOf(departments);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether any of these roles is the person's. */
    public boolean hasAny(Set<Role> wanted) {
        return wanted.stream().anyMatch(roles::contains);
    }
}
