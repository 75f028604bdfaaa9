package org.tracedesk.edge.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.io.EOFException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.MethodParameter;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.Rejection;
import org.tracedesk.api.rejection.TicketRejected;

/** Finds the problem that answers an exception, whoever threw it; what it does not know is a failure of ours. */
public final class ProblemAnswers {

    private static final Logger log = LoggerFactory.getLogger(ProblemAnswers.class);

    private final Problems problems;

    ProblemAnswers(Problems problems) {
        this.problems = problems;
    }

    /** The answer to a request that ended in this exception. */
    public ResponseEntity<Problem> to(Throwable thrown, HttpServletRequest request) {
        Locale locale = Languages.of(request);
        return switch (thrown) {
            case TicketRejected refused -> problems.of(refused.rejection(), locale);
            case BodyFaults input -> problems.of(input.faults(), locale);
            case EdgeProblem edge -> problems.of(edge, locale);
            case MethodArgumentTypeMismatchException argument -> mismatch(argument, request, locale);
            case MissingServletRequestParameterException missing ->
                problems.of(List.of(FaultCode.REQUIRED.at(missing.getParameterName())), locale);
            case MissingServletRequestPartException missing ->
                problems.of(List.of(FaultCode.REQUIRED.at(missing.getRequestPartName())), locale);
            case HttpMessageNotReadableException ignored -> edge(EdgeCode.UNREADABLE_JSON, locale);
            case MaxUploadSizeExceededException ignored -> edge(EdgeCode.BODY_TOO_LARGE, locale);
            case MultipartException ignored -> edge(EdgeCode.BAD_REQUEST, locale);
            case InvalidParameterException ignored -> edge(EdgeCode.BAD_REQUEST, locale);
            // The body ended too soon, or is not chunked as it says.
            case EOFException ignored -> edge(EdgeCode.BAD_REQUEST, locale);
            case BadRequestException ignored -> edge(EdgeCode.BAD_REQUEST, locale);
            case AccessDeniedException ignored -> edge(EdgeCode.ROLE_NOT_ALLOWED, locale);
            case AuthenticationServiceException ignored -> edge(EdgeCode.NOT_AVAILABLE, locale);
            case AuthenticationException ignored -> edge(EdgeCode.NOT_SIGNED_IN, locale);
            case DataAccessResourceFailureException ignored -> edge(EdgeCode.NOT_AVAILABLE, locale);
            case TransientDataAccessException ignored -> edge(EdgeCode.NOT_AVAILABLE, locale);
            case RecoverableDataAccessException ignored -> edge(EdgeCode.NOT_AVAILABLE, locale);
            case CannotCreateTransactionException ignored -> edge(EdgeCode.NOT_AVAILABLE, locale);
            case AsyncRequestTimeoutException ignored -> edge(EdgeCode.NOT_AVAILABLE, locale);
            case HttpRequestMethodNotSupportedException method -> methodNotAllowed(method, locale);
            case ErrorResponse spring -> ofStatus(spring.getStatusCode().value(), thrown, locale);
            default -> failure(thrown, locale);
        };
    }

    /** The answer where only a status is known. */
    ResponseEntity<Problem> ofStatus(int status, Throwable thrown, Locale locale) {
        for (EdgeCode code : EdgeCode.values()) {
            if (code.httpStatus() == status && code != EdgeCode.UNREADABLE_JSON && code != EdgeCode.INTERNAL_ERROR) {
                return edge(code, locale);
            }
        }
        return status >= 400 && status < 500 ? edge(EdgeCode.BAD_REQUEST, locale) : failure(thrown, locale);
    }

    private ResponseEntity<Problem> mismatch(
            MethodArgumentTypeMismatchException argument, HttpServletRequest request, Locale locale) {
        MethodParameter parameter = argument.getParameter();
        if (parameter.hasParameterAnnotation(PathVariable.class)) {
            return request.getRequestURI().contains("/tickets/")
                    ? problems.of(Rejection.of(Reason.TICKET_NOT_FOUND), locale)
                    : edge(EdgeCode.NOT_FOUND, locale);
        }
        Class<?> wanted = parameter.nestedIfOptional().getNestedParameterType();
        return problems.of(List.of(QueryFaults.of(argument.getName(), wanted)), locale);
    }

    private ResponseEntity<Problem> methodNotAllowed(HttpRequestMethodNotSupportedException method, Locale locale) {
        ResponseEntity<Problem> answer = edge(EdgeCode.METHOD_NOT_ALLOWED, locale);
        HttpHeaders headers = new HttpHeaders(answer.getHeaders());
        headers.addAll(method.getHeaders());
        return new ResponseEntity<>(answer.getBody(), headers, answer.getStatusCode());
    }

    private ResponseEntity<Problem> failure(Throwable thrown, Locale locale) {
        String id = UUID.randomUUID().toString();
        log.error("Failure {}: {}", id, SafeTrace.of(thrown));
        return problems.failure(id, locale);
    }

    private ResponseEntity<Problem> edge(EdgeCode code, Locale locale) {
        return problems.of(new EdgeProblem(code), locale);
    }
}
