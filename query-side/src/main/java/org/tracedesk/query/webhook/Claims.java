package org.tracedesk.query.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which process sends to which webhook. A claim is renewed before each message and is longer than one can take; it ends with
 * its time when the process dies.
 */
final class Claims {

    private static final Duration LEASE = Post.LONGEST.multipliedBy(3);

    private static final String HELD = " WHERE id = :id AND claim = :claim AND claimed_by = :node ";

    private final JdbcClient jdbc;
    private final String node;

    Claims(JdbcClient jdbc, String node) {
        this.jdbc = jdbc;
        this.node = node;
    }

    /** Webhooks that nobody sends to now and that there is something to be sent to, the longest waiting first. */
    List<UUID> open(long head) {
        return jdbc.sql("""
                        SELECT id FROM query.webhook w
                        WHERE disabled IS NULL
                            AND coalesce(paused_until <= clock_timestamp(), true)
                            AND coalesce(claimed_until <= clock_timestamp(), true)
                            AND (position < :head OR again_next IS NOT NULL OR EXISTS (
                                SELECT FROM query.webhook_delivery
                                WHERE webhook = w.id AND status = 'WAITING' AND next_at <= clock_timestamp()))
                        ORDER BY position, id""").param("head", head).query(UUID.class).list();
    }

    /** Empty if another process was faster. */
    Optional<Claim> take(UUID webhook) {
        return jdbc.sql("""
                        UPDATE query.webhook
                        SET claim = claim + 1, claimed_by = :node, claimed_until = clock_timestamp() + CAST(:lease AS interval)
                        WHERE id = :id AND disabled IS NULL AND coalesce(claimed_until <= clock_timestamp(), true)
                        RETURNING claim""")
                .param("node", node)
                .param("lease", LEASE.toString())
                .param("id", webhook)
                .query(Long.class)
                .optional()
                .map(number -> new Claim(webhook, number));
    }

    /** The webhook as it is now; empty if it is not ours any more, or disabled, or deleted. */
    Optional<Webhook> renew(Claim claim) {
        return held(
                        "UPDATE query.webhook SET claimed_until = clock_timestamp() + CAST('" + LEASE + "' AS interval)"
                                + HELD + "AND disabled IS NULL RETURNING " + Webhooks.COLUMNS,
                        claim)
                .query(Webhooks::webhook)
                .optional();
    }

    /** Whether it is still ours; it stays so until the transaction ends. */
    boolean hold(Claim claim) {
        return held("SELECT 1 FROM query.webhook" + HELD + "FOR UPDATE", claim)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void release(Claim claim) {
        held("UPDATE query.webhook SET claimed_by = NULL, claimed_until = NULL" + HELD, claim)
                .update();
    }

    private JdbcClient.StatementSpec held(String sql, Claim claim) {
        return jdbc.sql(sql)
                .param("id", claim.webhook())
                .param("claim", claim.number())
                .param("node", node);
    }
}
