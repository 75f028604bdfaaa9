package org.tracedesk.ledger.store;

import java.util.Set;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;

/**
 * The kind of token that a store reads by. Both stores give the positions 0, 1, 2, ... without gaps, so a token of one is a
 * token of the other by its position alone.
 */
public enum TokenKind {
    /** The kind of the JDBC engine; ours never has gaps. */
    POSTGRES {
        @Override
        TrackingToken at(long position) {
            return GapAwareTrackingToken.newInstance(position, Set.of());
        }

        @Override
        boolean is(TrackingToken token) {
            return token instanceof GapAwareTrackingToken;
        }
    },
    /** The only kind that Axon Server takes. */
    AXON_SERVER {
        @Override
        TrackingToken at(long position) {
            return new GlobalSequenceTrackingToken(position);
        }

        @Override
        boolean is(TrackingToken token) {
            return token instanceof GlobalSequenceTrackingToken;
        }
    };

    abstract TrackingToken at(long position);

    abstract boolean is(TrackingToken token);

    /** The same place in this kind, for a token that replays or waits to be merged too. */
    public TrackingToken of(TrackingToken token) {
        if (is(token)) {
            return token;
        }
        return switch (token) {
            case GapAwareTrackingToken gapAware -> at(gapAware.getIndex());
            case GlobalSequenceTrackingToken global -> at(global.getGlobalIndex());
            case ReplayToken replay -> replay(replay);
            case MergedTrackingToken merged ->
                new MergedTrackingToken(of(merged.lowerSegmentToken()), of(merged.upperSegmentToken()));
            default ->
                throw new IllegalArgumentException(
                        "A token of kind " + token.getClass().getName() + " has no position");
        };
    }

    private TrackingToken replay(ReplayToken replay) {
        TrackingToken current = replay.getCurrentToken();
        return ReplayToken.createReplayToken(
                of(replay.getTokenAtReset()), current == null ? null : of(current), replay.context());
    }
}
