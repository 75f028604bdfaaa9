package org.tracedesk.edge.paging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.tracedesk.edge.problem.BodyFaults;
import org.tracedesk.edge.problem.FaultCode;

/** Reads {@link PageAsked} from the query. */
final class PageArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageAsked.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String cursor = request.getParameter("cursor");
        return new PageAsked(limit(request.getParameter("limit")), cursor == null || cursor.isEmpty() ? null : cursor);
    }

    private static int limit(@Nullable String asked) {
        if (asked == null) {
            return PageAsked.USUAL;
        }
        int limit = asked.matches("\\d{1,9}") ? Integer.parseInt(asked) : 0;
        if (limit < 1 || limit > PageAsked.MOST) {
            throw new BodyFaults(List.of(FaultCode.OUT_OF_RANGE.at("limit", "1.." + PageAsked.MOST)));
        }
        return limit;
    }
}
