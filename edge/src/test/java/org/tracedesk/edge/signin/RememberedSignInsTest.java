package org.tracedesk.edge.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tracedesk.api.value.Actor;
import org.tracedesk.api.value.Role;
import org.tracedesk.edge.directory.Person;

class RememberedSignInsTest {

    private final RememberedSignIns remembered = new RememberedSignIns();

    @Test
    void knowsThePasswordThatWasRightAndNoOther() {
        remembered.remember(person("hash", Role.AGENT), "demo");
        assertThat(remembered.knows(person("hash", Role.AGENT), "demo")).isTrue();
        assertThat(remembered.knows(person("hash", Role.AGENT), "Demo")).isFalse();
    }

    @Test
    void forgetsAPersonWhosePasswordOrRolesHaveChanged() {
        remembered.remember(person("hash", Role.AGENT), "demo");
        assertThat(remembered.knows(person("other", Role.AGENT), "demo")).isFalse();
        assertThat(remembered.knows(person("hash", Role.HANDLER), "demo")).isFalse();
    }

    private static Person person(String hash, Role role) {
        return new Person(new Actor("agent", "CS001", "陈静", null, Set.of(role), Set.of()), true, hash);
    }
}
