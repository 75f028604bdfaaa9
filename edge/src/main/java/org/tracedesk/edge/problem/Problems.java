package org.tracedesk.edge.problem;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.tracedesk.api.rejection.Fault;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.Rejection;
import org.tracedesk.edge.problem.Problem.ProblemFault;

/** Renders refusals and faults into problems, with texts in the language asked for. */
public final class Problems {

    private static final Duration SOON = Duration.ofSeconds(2);

    private final MessageSource texts;

    Problems(MessageSource texts) {
        this.texts = texts;
    }

    /** A refused command. */
    public ResponseEntity<Problem> of(Rejection refused, Locale locale) {
        Reason reason = refused.reason();
        String code = reason.name();
        Problem problem = new Problem(
                type(code),
                text(code + ".title", locale),
                reason.httpStatus(),
                text(code + ".detail", locale),
                code,
                refused.rule(),
                refused.ticketStatus(),
                refused.version(),
                faults(refused.faults(), locale),
                null,
                null,
                null);
        return answer(problem, locale, reason.httpStatus() == 503 ? SOON : null);
    }

    /** Faults of the input, all at once. */
    public ResponseEntity<Problem> of(List<Fault> faults, Locale locale) {
        Reason code = faults.stream().allMatch(Problems::reasonMissing) ? Reason.REASON_REQUIRED : Reason.INVALID_INPUT;
        return of(Rejection.input(code, faults.toArray(Fault[]::new)), locale);
    }

    /** That a reason is missing is a code of its own, whether the shape of the body or a rule of the ticket asks for it. */
    private static boolean reasonMissing(Fault fault) {
        return fault.field().equals("reason")
                && Set.of(FaultCode.REQUIRED.name(), FaultCode.BLANK.name()).contains(fault.code());
    }

    /** A request turned down at the edge. */
    public ResponseEntity<Problem> of(EdgeProblem refused, Locale locale) {
        EdgeProblem.Place place = refused.place();
        return edge(
                refused.code(),
                place == null ? null : place.line(),
                place == null ? null : place.column(),
                null,
                locale,
                refused.retryAfter());
    }

    /** A failure of ours: the id is all that is told. */
    ResponseEntity<Problem> failure(String id, Locale locale) {
        return edge(EdgeCode.INTERNAL_ERROR, null, null, id, locale, null);
    }

    private ResponseEntity<Problem> edge(
            EdgeCode edge,
            @Nullable Integer line,
            @Nullable Integer column,
            @Nullable String id,
            Locale locale,
            @Nullable Duration retryAfter) {
        String code = edge.name();
        Problem problem = new Problem(
                type(code),
                text(code + ".title", locale),
                edge.httpStatus(),
                text(code + ".detail", locale),
                code,
                null,
                null,
                null,
                null,
                line,
                column,
                id);
        boolean comesBack = edge.httpStatus() == 503 || edge.httpStatus() == 429;
        return answer(problem, locale, retryAfter == null && comesBack ? SOON : retryAfter);
    }

    private @Nullable List<ProblemFault> faults(List<Fault> faults, Locale locale) {
        return faults.isEmpty()
                ? null
                : faults.stream()
                        .map(f -> new ProblemFault(f.field(), f.code(), text(f.code(), locale), f.allowed()))
                        .toList();
    }

    private String text(String key, Locale locale) {
        String other = texts.getMessage("OTHER", null, key, locale);
        String text = texts.getMessage(key, null, other, locale);
        return text == null ? key : text;
    }

    private static String type(String code) {
        return "/problems/" + code.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static ResponseEntity<Problem> answer(Problem problem, Locale locale, @Nullable Duration retryAfter) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        if (retryAfter != null) {
            answer.header(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, retryAfter.toSeconds())));
        }
        return answer.body(problem);
    }
}
