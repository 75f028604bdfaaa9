package org.tracedesk.edge.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tracedesk.edge.json.JsonAnswers;
import org.tracedesk.edge.problem.EdgeCode;
import org.tracedesk.edge.problem.EdgeProblem;
import org.tracedesk.edge.problem.Problem;
import org.tracedesk.edge.problem.ProblemAnswers;

/**
 * Refuses what the page of another site makes a browser send: a browser that remembers a Basic password would sign it.
 * Every present browser says where a request comes from ({@code Sec-Fetch-Site}); programs do not, and pass.
 */
final class CrossSiteFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> ELSEWHERE = Set.of("cross-site", "same-site");

    private final ProblemAnswers problems;
    private final JsonAnswers json;

    CrossSiteFilter(ProblemAnswers problems, JsonAnswers json) {
        this.problems = problems;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String from = request.getHeader("Sec-Fetch-Site");
        if (from == null || READING.contains(request.getMethod()) || !ELSEWHERE.contains(from)) {
            chain.doFilter(request, response);
            return;
        }
        ResponseEntity<Problem> answer = problems.to(new EdgeProblem(EdgeCode.CROSS_SITE), request);
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.getOutputStream().write(json.mapper().writeValueAsBytes(answer.getBody()));
    }
}
