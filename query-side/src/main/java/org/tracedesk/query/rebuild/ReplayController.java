package org.tracedesk.query.rebuild;

import static org.tracedesk.api.value.Role.ADMIN;
import static org.tracedesk.api.value.Role.ANALYST;
import static org.tracedesk.api.value.Role.AUDITOR;
import static org.tracedesk.api.value.Role.SUPERVISOR;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.tracedesk.api.value.Actor;
import org.tracedesk.edge.problem.BodyFaults;
import org.tracedesk.edge.problem.EdgeCode;
import org.tracedesk.edge.problem.EdgeProblem;
import org.tracedesk.edge.problem.FaultCode;
import org.tracedesk.edge.signin.RolesMay;
import org.tracedesk.query.projection.ReadModel;
import org.tracedesk.query.rebuild.Replay.Kind;

/** Has read models made anew, or compared with the ledger, and tells how far that is. */
@RestController
@RequestMapping("/api/v1/projections/{name}")
class ReplayController {

    private static final String REBUILDS = "/rebuilds/";
    private static final String VERIFICATIONS = "/verifications/";
    private static final String KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 255;

    private final Map<String, ReadModel> models;
    private final NewReplays begun;
    private final ReplayReports reports;
    private final Replayer replayer;

    ReplayController(List<ReadModel> models, NewReplays begun, ReplayReports reports, Replayer replayer) {
        this.models = models.stream().collect(Collectors.toMap(ReadModel::name, Function.identity()));
        this.begun = begun;
        this.reports = reports;
        this.replayer = replayer;
    }

    @Operation(summary = "Makes a read model anew from the ledger; the present one answers until then")
    @PostMapping("/rebuild")
    @RolesMay({ANALYST, ADMIN})
    ResponseEntity<ShownReplay> rebuild(
            @PathVariable String name, @RequestHeader(name = KEY, required = false) @Nullable String key, Actor actor) {
        return begin(Kind.REBUILD, name, key, actor, REBUILDS);
    }

    @Operation(summary = "Compares a read model with a replay of the ledger; changes nothing")
    @PostMapping("/verify")
    @RolesMay({ANALYST, ADMIN})
    ResponseEntity<ShownReplay> verify(
            @PathVariable String name, @RequestHeader(name = KEY, required = false) @Nullable String key, Actor actor) {
        return begin(Kind.VERIFY, name, key, actor, VERIFICATIONS);
    }

    @Operation(summary = "How far a rebuild is; with Accept: text/event-stream, told every half second until its end")
    @GetMapping(path = REBUILDS + "{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @RolesMay({ANALYST, ADMIN, SUPERVISOR, AUDITOR})
    ShownReplay rebuildProgress(@PathVariable String name, @PathVariable UUID id) {
        return find(Kind.REBUILD, name, id);
    }

    @Operation(
            summary = "How far a verification is; with Accept: text/event-stream, told every half second until its end")
    @GetMapping(path = VERIFICATIONS + "{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @RolesMay({ANALYST, ADMIN, SUPERVISOR, AUDITOR})
    ShownReplay verificationProgress(@PathVariable String name, @PathVariable UUID id) {
        return find(Kind.VERIFY, name, id);
    }

    @GetMapping(path = REBUILDS + "{id}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @RolesMay({ANALYST, ADMIN, SUPERVISOR, AUDITOR})
    SseEmitter followRebuild(@PathVariable String name, @PathVariable UUID id) {
        return follow(Kind.REBUILD, name, id);
    }

    @GetMapping(path = VERIFICATIONS + "{id}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @RolesMay({ANALYST, ADMIN, SUPERVISOR, AUDITOR})
    SseEmitter followVerification(@PathVariable String name, @PathVariable UUID id) {
        return follow(Kind.VERIFY, name, id);
    }

    private ResponseEntity<ShownReplay> begin(Kind kind, String name, @Nullable String key, Actor actor, String path) {
        ReadModel model = models.get(name);
        if (model == null) {
            throw new EdgeProblem(EdgeCode.NOT_FOUND);
        }
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw new BodyFaults(List.of(FaultCode.BAD_FORMAT.at(KEY, "1 to " + LONGEST_KEY + " characters")));
        }
        UUID id = begun.begin(kind, model, actor.login(), key);
        replayer.wake();
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/projections/" + name + path + id))
                .body(find(kind, name, id));
    }

    private ShownReplay find(Kind kind, String name, UUID id) {
        return reports.find(kind, name, id).orElseThrow(() -> new EdgeProblem(EdgeCode.NOT_FOUND));
    }

    private SseEmitter follow(Kind kind, String name, UUID id) {
        find(kind, name, id);
        return Follower.of(() -> find(kind, name, id), replayer::isRunning);
    }
}
