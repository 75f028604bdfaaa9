package org.tracedesk.edge.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.tracedesk.edge.problem.EdgeCode;
import org.tracedesk.edge.problem.EdgeProblem;

/** Turns away who has none of the roles that {@link RolesMay} names, before anything of the request is read. */
final class RoleCheck implements HandlerInterceptor {

    private final CurrentActor current;

    RoleCheck(CurrentActor current) {
        this.current = current;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !allowed(method)) {
            throw new EdgeProblem(EdgeCode.ROLE_NOT_ALLOWED);
        }
        return true;
    }

    private boolean allowed(HandlerMethod method) {
        RolesMay may = declared(method);
        if (may == null) {
            return false;
        }
        return may.value().length == 0 || current.get().hasAny(Set.of(may.value()));
    }

    private static @Nullable RolesMay declared(HandlerMethod method) {
        RolesMay own = method.getMethodAnnotation(RolesMay.class);
        return own != null ? own : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), RolesMay.class);
    }
}
