package org.tracedesk.edge.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.tracedesk.edge.json.JsonAnswers;
import org.tracedesk.edge.problem.EdgeCode;
import org.tracedesk.edge.problem.EdgeProblem;
import org.tracedesk.edge.problem.Problem;
import org.tracedesk.edge.problem.ProblemAnswers;

/** Answers who is not signed in, or not allowed, in the shape of every other problem. */
final class SecurityAnswers implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemAnswers answers;
    private final JsonAnswers json;
    private final boolean bearer;

    SecurityAnswers(ProblemAnswers answers, JsonAnswers json, boolean bearer) {
        this.answers = answers;
        this.json = json;
        this.bearer = bearer;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        Throwable told = refused instanceof TooManyFailures many
                ? EdgeProblem.retry(EdgeCode.TOO_MANY_REQUESTS, many.left().plusSeconds(1))
                : refused;
        ResponseEntity<Problem> answer = answers.to(told, request);
        // A browser would ask for a password over a page that has its own way of asking.
        boolean script = "XMLHttpRequest".equals(request.getHeader("X-Requested-With"));
        if (answer.getStatusCode().value() == 401 && !script) {
            response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Tracedesk\", charset=\"UTF-8\"");
        }
        if (answer.getStatusCode().value() == 401 && bearer) {
            response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        write(answer, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        write(answers.to(refused, request), response);
    }

    private void write(ResponseEntity<Problem> answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.getOutputStream().write(json.mapper().writeValueAsBytes(answer.getBody()));
    }
}
