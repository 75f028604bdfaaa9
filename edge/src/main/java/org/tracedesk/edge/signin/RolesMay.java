package org.tracedesk.edge.signin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.tracedesk.api.value.Role;

/**
 * Which roles may call a controller's method; on the class, any method without its own. A method under {@code /api}
 * without either is closed to all.
 *
 * <pre>{@code
 * @PostMapping("/api/v1/tickets/{id}/review")
 * @RolesMay(Role.SUPERVISOR)
 * Answer review(@Body ReviewTicket command, Actor actor)
 * }</pre>
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface RolesMay {

    /** Any of these; none named: whoever is signed in. */
    Role[] value();
}
