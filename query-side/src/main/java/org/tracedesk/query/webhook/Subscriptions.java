package org.tracedesk.query.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.edge.problem.BodyFaults;
import org.tracedesk.edge.problem.FaultCode;
import org.tracedesk.query.feed.Feed;

/** Makes webhooks and changes their secrets; a new secret is told once. */
final class Subscriptions {

    private static final int MOST_OF_ONE = 50;

    private final Webhooks webhooks;
    private final Secrets secrets;
    private final WebhookFaults faults;
    private final Feed feed;
    private final Duration formerFor;

    /** @param formerFor how long a former secret signs too */
    Subscriptions(Webhooks webhooks, Secrets secrets, WebhookFaults faults, Feed feed, Duration formerFor) {
        this.webhooks = webhooks;
        this.secrets = secrets;
        this.faults = faults;
        this.feed = feed;
        this.formerFor = formerFor;
    }

    /**
     * Subscribes somebody, or finds what he subscribed with the same idempotency key.
     *
     * @throws TicketRejected {@code IDEMPOTENCY_KEY_REUSED} if that was something else
     */
    ShownWebhook add(AskedWebhook asked, String owner, @Nullable String key) {
        Optional<ShownWebhook> earlier = earlier(asked, owner, key);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        faults.check(asked);
        if (webhooks.count(owner) >= MOST_OF_ONE) {
            throw new BodyFaults(List.of(FaultCode.TOO_MANY.at("url", "0.." + MOST_OF_ONE)));
        }
        UUID id = UUID.randomUUID();
        Secret secret = secret(asked.secret());
        long position = asked.after() == null ? feed.head() : asked.after();
        if (!webhooks.add(id, owner, key, asked, secrets.seal(id, secret), position)) {
            return earlier(asked, owner, key).orElseThrow();
        }
        return ShownWebhook.of(webhooks.find(id, owner).orElseThrow(), secret);
    }

    private Optional<ShownWebhook> earlier(AskedWebhook asked, String owner, @Nullable String key) {
        Optional<Webhook> found = key == null ? Optional.empty() : webhooks.byKey(owner, key);
        return found.map(webhook -> {
            Secret secret = secrets.open(webhook.id(), webhook.secret());
            if (!same(asked, webhook)
                    || asked.secret() != null && !asked.secret().equals(secret.text())) {
                throw new TicketRejected(Reason.IDEMPOTENCY_KEY_REUSED);
            }
            return ShownWebhook.of(webhook, secret);
        });
    }

    private static boolean same(AskedWebhook asked, Webhook webhook) {
        return webhook.url().equals(asked.url())
                && webhook.types().equals(given(asked.types()))
                && webhook.forms().equals(given(asked.forms()))
                && webhook.departments().equals(given(asked.departments()));
    }

    private static List<String> given(@Nullable List<String> some) {
        return some == null ? List.of() : some;
    }

    /** From now on another secret signs, and for a while the one before as well. */
    ShownWebhook rotate(Webhook webhook, @Nullable String wanted) {
        Secret secret = secret(wanted);
        webhooks.rotate(webhook.id(), secrets.seal(webhook.id(), secret), formerFor);
        return ShownWebhook.of(webhooks.find(webhook.id(), null).orElseThrow(), secret);
    }

    private static Secret secret(@Nullable String wanted) {
        return wanted == null
                ? Secret.random()
                : Secret.parse(wanted).orElseThrow(() -> new BodyFaults(List.of(WebhookFaults.badSecret())));
    }
}
