package org.tracedesk.query.webhook;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionTemplate;
import org.tracedesk.query.feed.CloudEvent;
import org.tracedesk.query.feed.Feed;
import org.tracedesk.query.feed.FeedPage;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends to one webhook at a time what it has to be sent: first what failed before and is due, then the next event of the feed,
 * then the next that was asked for again. What an event became is written together with the webhook's position.
 */
final class Courier {

    /** Messages until somebody else may have a turn. */
    private static final int MESSAGES_A_TURN = 200;
    /** With so many waiting, no more is read of the feed. */
    private static final int MOST_WAITING = 1_000;

    private final Feed feed;
    private final Claims claims;
    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Secrets secrets;
    private final Post post;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final Clock clock;

    Courier(
            Feed feed,
            Claims claims,
            Webhooks webhooks,
            Deliveries deliveries,
            Secrets secrets,
            Post post,
            TransactionTemplate transaction,
            JsonMapper json,
            Clock clock) {
        this.feed = feed;
        this.claims = claims;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.secrets = secrets;
        this.post = post;
        this.transaction = transaction;
        this.json = json;
        this.clock = clock;
    }

    /** Sends until there is nothing more to send now, the turn is over, or the webhook is somebody else's. */
    void work(Claim claim, BooleanSupplier stopped) {
        try {
            boolean more = true;
            for (int left = MESSAGES_A_TURN; more && left > 0 && !stopped.getAsBoolean(); left--) {
                more = claims.renew(claim)
                        .map(webhook -> !webhook.paused() && step(claim, webhook))
                        .orElse(false);
            }
        } finally {
            claims.release(claim);
        }
    }

    /** Whether there was something to send. */
    private boolean step(Claim claim, Webhook webhook) {
        Optional<Deliveries.Due> due = deliveries.due(webhook.id());
        if (due.isPresent()) {
            CloudEvent event = feed.at(due.get().position())
                    .orElseThrow(
                            () -> new IllegalStateException("an event that was there is missing: verify the ledger"));
            send(claim, webhook, event, due.get().attempts(), () -> {});
            return true;
        }
        if (deliveries.waiting(webhook.id()) >= MOST_WAITING) {
            return false;
        }
        return next(claim, webhook) || again(claim, webhook);
    }

    private boolean next(Claim claim, Webhook webhook) {
        UUID id = webhook.id();
        FeedPage page = feed.page(webhook.position(), 1, webhook.filter());
        page.items().forEach(event -> offer(claim, webhook, event, () -> webhooks.advance(id, event.position())));
        if (page.items().isEmpty() && page.nextPosition() > webhook.position()) {
            write(claim, () -> webhooks.advance(id, page.nextPosition()));
            return true;
        }
        return !page.items().isEmpty();
    }

    private boolean again(Claim claim, Webhook webhook) {
        Long from = webhook.againNext();
        Long to = webhook.againTo();
        if (from == null || to == null) {
            return false;
        }
        UUID id = webhook.id();
        FeedPage page = feed.page(from - 1, 1, webhook.filter());
        CloudEvent event = page.items().isEmpty() ? null : page.items().getFirst();
        if (event != null && event.position() <= to) {
            offer(claim, webhook, event, () -> webhooks.advanceAgain(id, event.position()));
        } else {
            write(claim, () -> webhooks.advanceAgain(id, event == null ? page.nextPosition() : to));
        }
        return true;
    }

    /** Sends an event, or lets it wait behind an earlier one of its ticket. */
    private void offer(Claim claim, Webhook webhook, CloudEvent event, Runnable advance) {
        if (deliveries.waits(webhook.id(), event.subject())) {
            write(claim, () -> {
                deliveries.queue(webhook.id(), event);
                advance.run();
            });
        } else {
            send(claim, webhook, event, 0, advance);
        }
    }

    private void send(Claim claim, Webhook webhook, CloudEvent event, int before, Runnable advance) {
        byte[] body = json.writeValueAsBytes(event);
        Answered answered = post.send(webhook.url(), headers(webhook, event.id(), body), body);
        write(claim, () -> {
            advance.run();
            if (answered.accepted()) {
                deliveries.sent(webhook.id(), event, Delivery.Status.DELIVERED, before + 1, null, answered);
                accepted(webhook);
            } else {
                failed(webhook, event, before + 1, answered);
            }
        });
    }

    private void accepted(Webhook webhook) {
        webhooks.succeeded(webhook.id());
        if (webhook.failures() >= Backoff.FAILURES_UNTIL_PAUSE) {
            deliveries.allDue(webhook.id());
        }
    }

    private void failed(Webhook webhook, CloudEvent event, int attempts, Answered answered) {
        boolean givenUp = attempts >= Backoff.attempts() && !answered.gone();
        deliveries.sent(
                webhook.id(),
                event,
                givenUp ? Delivery.Status.GIVEN_UP : Delivery.Status.WAITING,
                attempts,
                givenUp ? null : longer(Backoff.after(attempts), answered.retryAfter()),
                answered);
        webhooks.failed(
                webhook.id(), longer(Backoff.pause(webhook.failures() + 1), answered.retryAfter()), answered.gone());
    }

    private Map<String, String> headers(Webhook webhook, String id, byte[] body) {
        long timestamp = clock.instant().getEpochSecond();
        String signatures = Stream.of(webhook.secret(), webhook.formerSecret())
                .filter(Objects::nonNull)
                .map(kept -> secrets.open(webhook.id(), kept).sign(id, timestamp, body))
                .collect(Collectors.joining(" "));
        return Map.of(
                "webhook-id", id,
                "webhook-timestamp", Long.toString(timestamp),
                "webhook-signature", signatures);
    }

    /** Writes nothing for a webhook that is somebody else's meanwhile. */
    private void write(Claim claim, Runnable what) {
        transaction.executeWithoutResult(t -> {
            if (claims.hold(claim)) {
                what.run();
            }
        });
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
