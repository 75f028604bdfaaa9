package org.tracedesk.edge.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.tracedesk.edge.signin.CurrentActor;

/** Records who was answered that he may not, or that there is no such thing for him to see. */
final class Denials implements HandlerInterceptor {

    private static final Logger log = LoggerFactory.getLogger(Denials.class);

    private static final Set<Integer> DENIED = Set.of(403, 404);

    private final AccessLog accesses;
    private final CurrentActor current;

    Denials(AccessLog accesses, CurrentActor current) {
        this.accesses = accesses;
        this.current = current;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        if (!DENIED.contains(response.getStatus()) || pattern == null) {
            return;
        }
        try {
            accesses.record(
                    current.get().login(),
                    request.getMethod() + " " + pattern,
                    "DENIED_" + response.getStatus(),
                    subject(request));
        } catch (DataAccessException notKept) {
            // The answer is given already, and stays as it is.
            log.warn("A denial could not be recorded: {}", notKept.getClass().getSimpleName());
        }
    }

    private static @Nullable String subject(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables instanceof Map<?, ?> named && !named.isEmpty()
                ? String.valueOf(named.values().iterator().next())
                : null;
    }
}
