package org.tracedesk.ledger.store;

import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.jspecify.annotations.Nullable;

/** The tokens in PostgreSQL, where they are with either event store, given in the kind that the present one reads by. */
public final class LedgerTokenStore extends JdbcTokenStore {

    private final UnaryOperator<TrackingToken> kind;

    /** @param kind gives a token of either store as one of the present store's kind */
    public LedgerTokenStore(Builder builder, UnaryOperator<TrackingToken> kind) {
        super(builder);
        this.kind = kind;
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processorName, int segment) {
        return inKind(super.fetchToken(processorName, segment));
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processorName, Segment segment) {
        return inKind(super.fetchToken(processorName, segment));
    }

    private @Nullable TrackingToken inKind(@Nullable TrackingToken token) {
        return token == null ? null : kind.apply(token);
    }
}
