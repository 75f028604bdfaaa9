package org.tracedesk.query.webhook;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.tracedesk.ledger.stream.LedgerWatch;
import org.tracedesk.query.projection.SqlFault;

/** Looks for webhooks that nobody sends to, and sends to several at a time, until it is stopped. */
final class Couriers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Couriers.class);
    private static final int AT_ONCE = 20;
    private static final long LOOK_MILLIS = 500;
    private static final long LAST_MESSAGE_MILLIS = Post.LONGEST.toMillis();
    private static final long FORGET_NANOS = TimeUnit.HOURS.toNanos(1);

    private final Claims claims;
    private final Courier courier;
    private final Deliveries deliveries;
    private final LedgerWatch watch;
    private final Map<UUID, Thread> working = new ConcurrentHashMap<>();
    private final Semaphore news = new Semaphore(0);
    private volatile boolean stopped = true;
    private @Nullable Thread looking;

    Couriers(Claims claims, Courier courier, Deliveries deliveries, LedgerWatch watch) {
        this.claims = claims;
        this.courier = courier;
        this.deliveries = deliveries;
        this.watch = watch;
        watch.onAdvance(news::release);
    }

    @Override
    public synchronized void start() {
        stopped = false;
        looking = Thread.ofPlatform().daemon().name("webhooks").start(this::look);
    }

    /** Waits for the answers to what was sent. */
    @Override
    public synchronized void stop() {
        stopped = true;
        news.release();
        try {
            if (looking != null) {
                looking.join(LAST_MESSAGE_MILLIS);
            }
            for (Thread one : working.values()) {
                one.join(LAST_MESSAGE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return !stopped;
    }

    private void look() {
        long forget = System.nanoTime();
        while (!stopped) {
            try {
                if (System.nanoTime() - forget >= 0) {
                    deliveries.forget();
                    forget = System.nanoTime() + FORGET_NANOS;
                }
                for (UUID webhook : claims.open(watch.head())) {
                    if (working.size() < AT_ONCE) {
                        working.computeIfAbsent(
                                webhook,
                                id -> Thread.ofVirtual().name("webhook-" + id).start(() -> work(id)));
                    }
                }
            } catch (RuntimeException e) {
                LOG.debug("Looks for webhooks again after {}", SqlFault.name(e));
            }
            pause();
        }
    }

    private void pause() {
        try {
            if (news.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                news.drainPermits();
            }
        } catch (InterruptedException e) {
            stopped = true;
        }
    }

    private void work(UUID webhook) {
        try {
            claims.take(webhook).ifPresent(claim -> courier.work(claim, () -> stopped));
        } catch (RuntimeException e) {
            // Whoever has it after the claim's time sends what could not be written down once more.
            LOG.warn("Webhook {} is sent to later, after {}", webhook, SqlFault.name(e));
        } finally {
            working.remove(webhook);
        }
    }
}
