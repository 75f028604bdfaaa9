package org.tracedesk.edge.signin;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.tracedesk.api.value.Actor;
import org.tracedesk.edge.problem.EdgeCode;
import org.tracedesk.edge.problem.EdgeProblem;

/** Who is signed in on this request; a controller can as well take an {@link Actor} as a parameter. */
public final class CurrentActor {

    /** Throws {@code NOT_SIGNED_IN} outside a signed-in request. */
    public Actor get() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn != null && signedIn.getPrincipal() instanceof Actor actor) {
            return actor;
        }
        throw new EdgeProblem(EdgeCode.NOT_SIGNED_IN);
    }
}
