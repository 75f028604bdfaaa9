package org.tracedesk.edge.directory;

import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Actor;

/**
 * Somebody the desk knows.
 *
 * @param actor who it is and what he may
 * @param active false for who has left: neither signs in nor is assigned anything
 * @param passwordHash BCrypt; null for people who do not sign in here
 */
public record Person(Actor actor, boolean active, @Nullable String passwordHash) {

    @Override
    public String toString() {
        return "Person[" + actor.login() + "]";
    }
}
