package org.tracedesk.edge.signin;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many wrong passwords; the next is heard after a while. */
final class TooManyFailures extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration left;

    TooManyFailures(Duration left) {
        super("too many failures");
        this.left = left;
    }

    Duration left() {
        return left;
    }
}
