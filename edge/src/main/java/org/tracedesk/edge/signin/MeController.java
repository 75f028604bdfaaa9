package org.tracedesk.edge.signin;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tracedesk.api.value.Actor;
import org.tracedesk.api.value.Role;

/** Tells who is signed in who he is. */
@RestController
class MeController {

    /** Who is signed in. */
    record Me(
            String login,
            String name,
            @Nullable String staffNumber,
            @Nullable String title,
            Set<Role> roles,
            Set<String> departments) {}

    @GetMapping("/api/v1/me")
    @RolesMay({})
    Me me(Actor actor) {
        return new Me(
                actor.login(), actor.name(), actor.staffNumber(), actor.title(), actor.roles(), actor.departments());
    }
}
