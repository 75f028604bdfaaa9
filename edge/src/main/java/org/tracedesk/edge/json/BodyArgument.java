package org.tracedesk.edge.json;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.edge.problem.BodyFaults;
import org.tracedesk.edge.problem.EdgeCode;
import org.tracedesk.edge.problem.EdgeProblem;

/** Gives a controller the record that its parameter asks for by {@link Body}. */
final class BodyArgument implements HandlerMethodArgumentResolver {

    private final StrictBody reader;
    private final ObjectProvider<VisibilityGuard> guard;

    BodyArgument(StrictBody reader, ObjectProvider<VisibilityGuard> guard) {
        this.reader = reader;
        this.guard = guard;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(Body.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders)
            throws IOException {
        HttpServletRequest request = (HttpServletRequest) web.getNativeRequest();
        Class<? extends Record> type = parameter.getParameterType().asSubclass(Record.class);
        PathValues path = PathValues.of(request, RecordShape.of(type));
        UUID ticket = path.ticket();
        if (ticket == null) {
            path.requireSomethingThere();
            return read(request, type, path.resolved());
        }
        try {
            path.requireReadable();
            return read(request, type, path.resolved());
        } catch (BodyFaults | EdgeProblem | TicketRejected atFault) {
            guard.ifAvailable(visibility -> visibility.check(ticket));
            throw atFault;
        }
    }

    private Object read(HttpServletRequest request, Class<? extends Record> type, Map<String, ?> resolved)
            throws IOException {
        if (request.getContentLengthLong() > StrictBody.LIMIT) {
            throw new EdgeProblem(EdgeCode.BODY_TOO_LARGE);
        }
        if (form(request.getContentType())) {
            // Spring has taken it apart already: it would look like an empty body.
            throw new EdgeProblem(EdgeCode.MEDIA_TYPE_NOT_SUPPORTED);
        }
        InputStream body = request.getInputStream();
        int first = body.read();
        if (first < 0) {
            return reader.read(new byte[0], type, resolved);
        }
        if (!json(request.getContentType())) {
            throw new EdgeProblem(EdgeCode.MEDIA_TYPE_NOT_SUPPORTED);
        }
        var whole = new SequenceInputStream(new ByteArrayInputStream(new byte[] {(byte) first}), body);
        return reader.read(whole, type, resolved);
    }

    private static boolean form(@Nullable String contentType) {
        return contentType != null && contentType.strip().regionMatches(true, 0, "multipart/", 0, 10);
    }

    private static boolean json(@Nullable String contentType) {
        try {
            return contentType != null
                    && MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(contentType));
        } catch (InvalidMediaTypeException noType) {
            return false;
        }
    }
}
