package org.tracedesk.query.webhook;

import static org.tracedesk.api.value.Role.ADMIN;
import static org.tracedesk.api.value.Role.SERVICE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tracedesk.api.value.Actor;
import org.tracedesk.edge.json.Body;
import org.tracedesk.edge.paging.Cursor;
import org.tracedesk.edge.paging.Page;
import org.tracedesk.edge.paging.PageAsked;
import org.tracedesk.edge.problem.BodyFaults;
import org.tracedesk.edge.problem.EdgeCode;
import org.tracedesk.edge.problem.EdgeProblem;
import org.tracedesk.edge.problem.FaultCode;
import org.tracedesk.edge.signin.RolesMay;
import org.tracedesk.query.filter.Asked;

/** Webhooks: a service has its own, an administrator all. */
@RestController
@RequestMapping("/api/v1/webhooks")
@RolesMay({SERVICE, ADMIN})
class WebhookController {

    private static final String LIST = "webhooks";
    private static final String DELIVERIES = "webhook-deliveries";
    private static final String KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 255;

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Subscriptions subscriptions;

    WebhookController(Webhooks webhooks, Deliveries deliveries, Subscriptions subscriptions) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.subscriptions = subscriptions;
    }

    @Operation(
            summary = "Subscribes a URL to events; the answer tells the secret, once",
            description = "Messages follow Standard Webhooks 1.0; the body is the CloudEvent of the feed, masked.")
    @PostMapping
    ResponseEntity<ShownWebhook> add(
            @Body AskedWebhook asked, @RequestHeader(name = KEY, required = false) @Nullable String key, Actor actor) {
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw new BodyFaults(List.of(FaultCode.BAD_FORMAT.at(KEY, "1 to " + LONGEST_KEY + " characters")));
        }
        ShownWebhook made = subscriptions.add(asked, actor.login(), key);
        return ResponseEntity.created(URI.create("/api/v1/webhooks/" + made.id()))
                .body(made);
    }

    @Operation(summary = "The webhooks")
    @GetMapping
    Page<ShownWebhook> list(PageAsked page, Actor actor) {
        UUID after = page.after(LIST, 1).map(cursor -> cursor.uuid(0)).orElse(null);
        Page<Webhook> some = Page.of(
                webhooks.list(ownerSeenBy(actor), after, page.limit() + 1),
                page.limit(),
                webhook -> new Cursor(LIST, List.of(webhook.id().toString())));
        return new Page<>(
                some.items().stream().map(one -> ShownWebhook.of(one, null)).toList(), some.nextCursor());
    }

    @Operation(summary = "One webhook: how far it is, and how its receiver does")
    @GetMapping("/{id}")
    ShownWebhook one(@PathVariable UUID id, Actor actor) {
        return ShownWebhook.of(find(id, actor), null);
    }

    @Operation(summary = "Sends no more, and forgets what was sent")
    @DeleteMapping("/{id}")
    ResponseEntity<Void> delete(@PathVariable UUID id, Actor actor) {
        webhooks.delete(find(id, actor).id());
        return ResponseEntity.noContent().build();
    }

    @Operation(
            summary = "What became of each event, newest first",
            description = "Filter: status. What was delivered or given up is kept for 30 days.")
    @Parameter(name = "status", description = "DELIVERED, WAITING or GIVEN_UP")
    @GetMapping("/{id}/deliveries")
    Page<Delivery> deliveries(
            @PathVariable UUID id,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            PageAsked page,
            Actor actor) {
        Webhook webhook = find(id, actor);
        Asked asked = new Asked(parameters);
        List<String> status = asked.choices("status", Delivery.Status.class);
        if (status.size() > 1) {
            asked.fault(FaultCode.TOO_MANY.at("status", "1"));
        }
        asked.done();
        Long before = page.after(DELIVERIES, 1).map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        return Page.of(
                deliveries.newestFirst(
                        webhook.id(),
                        status.isEmpty() ? null : status.getFirst(),
                        Objects.requireNonNull(before),
                        page.limit() + 1),
                page.limit(),
                delivery -> new Cursor(DELIVERIES, List.of(Long.toString(delivery.position()))));
    }

    @Operation(
            summary = "Sends the events from one position to another once more",
            description = "Beside what is new; one such range at a time.")
    @PostMapping("/{id}/redeliver")
    ResponseEntity<ShownWebhook> redeliver(@PathVariable UUID id, @Body AskedAgain asked, Actor actor) {
        Webhook webhook = find(id, actor);
        long to = asked.to() == null ? webhook.position() : asked.to();
        if (to > webhook.position() || asked.from() > to) {
            throw new BodyFaults(
                    List.of(FaultCode.OUT_OF_RANGE.at(asked.from() > to ? "from" : "to", "0.." + webhook.position())));
        }
        if (!webhooks.sendAgain(id, asked.from(), to)) {
            throw new EdgeProblem(EdgeCode.ALREADY_RUNNING);
        }
        return ResponseEntity.accepted().body(ShownWebhook.of(find(id, actor), null));
    }

    @Operation(
            summary = "Signs by a new secret, and for a day by the former one too; the answer tells the new one, once")
    @PostMapping("/{id}/rotate")
    ShownWebhook rotate(@PathVariable UUID id, @Body AskedSecret asked, Actor actor) {
        return subscriptions.rotate(find(id, actor), asked.secret());
    }

    @Operation(summary = "Sends again, from where it stopped")
    @PostMapping("/{id}/enable")
    ShownWebhook enable(@PathVariable UUID id, Actor actor) {
        webhooks.enable(find(id, actor).id());
        return ShownWebhook.of(find(id, actor), null);
    }

    private Webhook find(UUID id, Actor actor) {
        return webhooks.find(id, ownerSeenBy(actor)).orElseThrow(() -> new EdgeProblem(EdgeCode.NOT_FOUND));
    }

    private static @Nullable String ownerSeenBy(Actor actor) {
        return actor.hasAny(Set.of(ADMIN)) ? null : actor.login();
    }
}
