package org.tracedesk.command.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.tracedesk.api.rejection.Fault;
import org.tracedesk.edge.json.VisibilityGuard;
import org.tracedesk.edge.problem.BodyFaults;
import org.tracedesk.edge.signin.CurrentActor;

/** Gives a controller the {@link Sender} of the request. */
public class SenderArgument implements HandlerMethodArgumentResolver {

    private static final String KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 255;
    private static final Pattern VERSION = Pattern.compile("(?:W/)?\"?(\\d{1,18})\"?");
    private static final String ANY = "*";

    private final CurrentActor current;
    private final ObjectProvider<VisibilityGuard> guard;

    public SenderArgument(CurrentActor current, ObjectProvider<VisibilityGuard> guard) {
        this.current = current;
        this.guard = guard;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Sender.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        List<Fault> faults = new ArrayList<>();
        String key = request.getHeader(KEY);
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            faults.add(new Fault(KEY, "BAD_FORMAT", "1 to " + LONGEST_KEY + " characters"));
        }
        String condition = request.getHeader(HttpHeaders.IF_MATCH);
        Long version = null;
        if (condition != null && !condition.strip().equals(ANY)) {
            Matcher one = VERSION.matcher(condition.strip());
            if (one.matches()) {
                version = Long.valueOf(one.group(1));
            } else {
                faults.add(new Fault(HttpHeaders.IF_MATCH, "BAD_FORMAT", "\"<version>\""));
            }
        }
        if (!faults.isEmpty()) {
            requireVisible(request);
            throw new BodyFaults(faults);
        }
        return new Sender(current.get(), key, version);
    }

    /** Of a ticket that is not visible nothing is told, not even what is wrong with the request. */
    private void requireVisible(NativeWebRequest request) {
        Object variables =
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        if (variables instanceof Map<?, ?> named && named.get("id") instanceof String id) {
            guard.ifAvailable(visibility -> visibility.check(UUID.fromString(id)));
        }
    }
}
