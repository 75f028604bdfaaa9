package org.tracedesk.query.deadletter;

import static org.tracedesk.api.value.Role.ADMIN;
import static org.tracedesk.api.value.Role.ANALYST;
import static org.tracedesk.api.value.Role.AUDITOR;
import static org.tracedesk.api.value.Role.SUPERVISOR;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tracedesk.api.value.Actor;
import org.tracedesk.edge.json.Body;
import org.tracedesk.edge.paging.Cursor;
import org.tracedesk.edge.paging.Page;
import org.tracedesk.edge.paging.PageAsked;
import org.tracedesk.edge.signin.RolesMay;
import org.tracedesk.query.projection.DeadLetter;
import org.tracedesk.query.projection.DeadLetters;

/** Shows the events that read models cannot show, and takes decisions about them. */
@RestController
@RequestMapping("/api/v1/dead-letters")
@RolesMay({ADMIN, ANALYST, SUPERVISOR, AUDITOR})
class DeadLetterController {

    private static final String LIST = "dead-letters";
    private static final String DECISIONS = "dead-letter-decisions";

    private final DeadLetters letters;
    private final Decisions decisions;

    DeadLetterController(DeadLetters letters, Decisions decisions) {
        this.letters = letters;
        this.decisions = decisions;
    }

    @Operation(
            summary = "The events that are not in read models, since their rows could not be written",
            description = "With a failure: what could not be written. Without: what waits behind it in its ticket.")
    @GetMapping
    Page<DeadLetter> list(@RequestParam(required = false) @Nullable String projection, PageAsked page) {
        Optional<Cursor> after = page.after(LIST, 2);
        String model = after.map(cursor -> cursor.string(0)).orElse("");
        Long position = after.map(cursor -> cursor.number(1)).orElse(-1L);
        return Page.of(
                letters.list(
                        projection == null ? null : projection.replace("\0", ""),
                        Objects.requireNonNull(model),
                        Objects.requireNonNull(position),
                        page.limit() + 1),
                page.limit(),
                letter -> new Cursor(LIST, List.of(letter.projection(), Long.toString(letter.position()))));
    }

    @Operation(summary = "What was decided about such events, newest first")
    @GetMapping("/decisions")
    Page<Decision> decisions(PageAsked page) {
        Long before = page.after(DECISIONS, 1).map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        return Page.of(
                decisions.newestFirst(Objects.requireNonNull(before), page.limit() + 1),
                page.limit(),
                decision -> new Cursor(DECISIONS, List.of(Long.toString(decision.id()))));
    }

    @Operation(summary = "Writes the parked events of a ticket, in their order, as far as they can be written now")
    @PostMapping("/{projection}/{id}/retry")
    @RolesMay(ADMIN)
    Decision retry(@PathVariable String projection, @PathVariable UUID id, @Body AskedReason asked, Actor actor) {
        return decisions.decide(Decision.Kind.RETRIED, projection, id, actor.login(), asked.reason());
    }

    @Operation(
            summary = "Goes on without the first parked event of a ticket",
            description = "The ledger keeps it; only this read model never shows it, until it is made anew.")
    @PostMapping("/{projection}/{id}/discard")
    @RolesMay(ADMIN)
    Decision discard(@PathVariable String projection, @PathVariable UUID id, @Body AskedReason asked, Actor actor) {
        return decisions.decide(Decision.Kind.DISCARDED, projection, id, actor.login(), asked.reason());
    }
}
