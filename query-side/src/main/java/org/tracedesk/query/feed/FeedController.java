package org.tracedesk.query.feed;

import static org.tracedesk.api.value.Role.AUDITOR;
import static org.tracedesk.api.value.Role.SERVICE;
import static org.tracedesk.api.value.Role.SUPERVISOR;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tracedesk.edge.json.JsonAnswers;
import org.tracedesk.edge.problem.FaultCode;
import org.tracedesk.edge.signin.RolesMay;
import org.tracedesk.query.filter.Asked;
import org.tracedesk.query.live.LiveAnswers;

/** The feed of all events, for other services. */
@RestController
@RequestMapping("/api/v1/events")
@RolesMay({SERVICE, AUDITOR, SUPERVISOR})
class FeedController {

    private static final String LAST_EVENT_ID = "Last-Event-ID";
    private static final int USUAL = 50;
    private static final int MOST = 1_000;
    private static final int LONGEST_WAIT = 60;

    private final Feed feed;
    private final LiveAnswers answers;
    private final JsonAnswers json;
    private final Duration heartbeat;

    FeedController(Feed feed, LiveAnswers answers, JsonAnswers json, Duration heartbeat) {
        this.feed = feed;
        this.answers = answers;
        this.json = json;
        this.heartbeat = heartbeat;
    }

    @Operation(
            summary = "The events beyond a position, as CloudEvents",
            description =
                    "after: the position (nextPosition of the answer before; nothing to begin). limit: up to 1,000"
                            + " events. wait: seconds, up to 60, that it may take until there is one. Filters: type (with or"
                            + " without version), form and department of the ticket after the event; a repeated filter means"
                            + " any of its values. As text/event-stream the answer goes on; id is the position, and"
                            + " Last-Event-ID goes on after it.")
    @GetMapping
    FeedPage events(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        Asked asked = new Asked(parameters);
        long after = after(asked.number("after"));
        long limit = bounded(asked, "limit", 1, MOST, USUAL);
        long wait = bounded(asked, "wait", 0, LONGEST_WAIT, 0);
        FeedFilter filter = FeedFilter.read(asked);
        asked.done();
        Duration patience = Duration.ofSeconds(wait);
        return answers.within(() -> feed.await(after, (int) limit, filter, patience));
    }

    @Operation(hidden = true)
    @GetMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void follow(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = LAST_EVENT_ID, required = false) @Nullable String last,
            HttpServletResponse response) {
        MultiValueMap<String, String> given = new LinkedMultiValueMap<>(parameters);
        if (last != null && !last.isEmpty()) {
            given.set(LAST_EVENT_ID, last);
        }
        Asked asked = new Asked(given);
        Long begin = asked.number("after");
        Long resumed = asked.number(LAST_EVENT_ID);
        FeedFilter filter = FeedFilter.read(asked);
        asked.done();
        long after = after(resumed == null ? begin : resumed);
        answers.tell(response, new FeedStream(feed, filter, json.mapper(), heartbeat, after));
    }

    private static long after(@Nullable Long position) {
        return position == null ? -1 : position;
    }

    private static long bounded(Asked asked, String name, long least, long most, long usual) {
        Long given = asked.number(name);
        if (given != null && (given < least || given > most)) {
            asked.fault(FaultCode.OUT_OF_RANGE.at(name, least + ".." + most));
        }
        return given == null ? usual : given;
    }
}
