package org.tracedesk.edge.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Answers every exception that a controller, or the way to it, ends in. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {

    private final ProblemAnswers answers;

    ProblemAdvice(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Problem> any(Exception thrown, HttpServletRequest request, HttpServletResponse response) {
        // A stream that has begun, or a client that has gone, cannot be told anything more.
        boolean tooLate = response.isCommitted() || thrown instanceof AsyncRequestNotUsableException;
        return tooLate ? null : answers.to(thrown, request);
    }
}
