package org.tracedesk.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.Test;

/** A token of one store is a token of the other at the same place. */
class TokenKindTest {

    private final TrackingToken onPostgres = GapAwareTrackingToken.newInstance(41, Set.of());
    private final TrackingToken onAxonServer = new GlobalSequenceTrackingToken(41);

    @Test
    void aPositionIsTheSameInBothKinds() {
        assertThat(TokenKind.AXON_SERVER.of(onPostgres)).isEqualTo(onAxonServer);
        assertThat(TokenKind.POSTGRES.of(onAxonServer)).isEqualTo(onPostgres);
        assertThat(TokenKind.POSTGRES.of(onPostgres)).isSameAs(onPostgres);
    }

    @Test
    void aReplayGoesOnWhereItWas() {
        TrackingToken replay =
                ReplayToken.createReplayToken(onPostgres, GapAwareTrackingToken.newInstance(7, Set.of()));

        TrackingToken there = TokenKind.AXON_SERVER.of(replay);

        assertThat(there).isInstanceOf(ReplayToken.class);
        assertThat(((ReplayToken) there).getTokenAtReset()).isEqualTo(onAxonServer);
        assertThat(((ReplayToken) there).getCurrentToken()).isEqualTo(new GlobalSequenceTrackingToken(7));
    }
}
