package org.tracedesk.query.rebuild;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.edge.problem.EdgeCode;
import org.tracedesk.edge.problem.EdgeProblem;
import org.tracedesk.query.projection.ReadModel;
import org.tracedesk.query.rebuild.Replay.Kind;

/** Begins replays, of each read model one at a time. */
final class NewReplays {

    private final JdbcClient jdbc;

    NewReplays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Asked(UUID id, String readModel, String kind) {}

    /**
     * Begins a replay for somebody, or finds the one that he began with the same idempotency key.
     *
     * @throws EdgeProblem {@code ALREADY_RUNNING} if another one goes on
     * @throws TicketRejected {@code IDEMPOTENCY_KEY_REUSED} if the key began something else
     */
    UUID begin(Kind kind, ReadModel model, String askedBy, @Nullable String key) {
        Optional<UUID> earlier = earlier(kind, model, askedBy, key);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        UUID id = UUID.randomUUID();
        if (entered(id, kind, model, askedBy, key)) {
            return id;
        }
        return earlier(kind, model, askedBy, key).orElseThrow(() -> new EdgeProblem(EdgeCode.ALREADY_RUNNING));
    }

    /** Begins to make a read model anew for nobody in particular, unless it is being made anew already. */
    boolean beginUnattended(ReadModel model) {
        return entered(UUID.randomUUID(), Kind.REBUILD, model, null, null);
    }

    private boolean entered(UUID id, Kind kind, ReadModel model, @Nullable String askedBy, @Nullable String key) {
        jdbc.sql("DELETE FROM query.replay WHERE ended_at < now() - interval '30 days'")
                .update();
        return jdbc.sql("INSERT INTO query.replay (id, kind, read_model, version, asked_by, idempotency_key)"
                                + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                        .params(id, kind.name(), model.name(), model.version())
                        .param(askedBy)
                        .param(key)
                        .update()
                == 1;
    }

    private Optional<UUID> earlier(Kind kind, ReadModel model, String askedBy, @Nullable String key) {
        if (key == null) {
            return Optional.empty();
        }
        Optional<Asked> found = jdbc.sql(
                        "SELECT id, read_model, kind FROM query.replay WHERE asked_by = ? AND idempotency_key = ?")
                .params(askedBy, key)
                .query(Asked.class)
                .optional();
        found.ifPresent(asked -> {
            if (!asked.kind().equals(kind.name()) || !asked.readModel().equals(model.name())) {
                throw new TicketRejected(Reason.IDEMPOTENCY_KEY_REUSED);
            }
        });
        return found.map(Asked::id);
    }
}
