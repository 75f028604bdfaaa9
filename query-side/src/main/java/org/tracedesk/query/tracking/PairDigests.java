package org.tracedesk.query.tracking;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tracedesk.ledger.personal.DeskKey;

/**
 * Pairs of characters as the index holds them: by 32 bits of a keyed digest, so that the index can be asked for a pair
 * but not be read. How often each pair stands in it can be counted all the same.
 */
final class PairDigests {

    private static final int PAIRS_HELD = 100_000;
    private static final String PURPOSE = "pair of characters";

    private final DeskKey key;
    private final Cache<String, Integer> known =
            Caffeine.newBuilder().maximumSize(PAIRS_HELD).build();

    PairDigests(DeskKey key) {
        this.key = key;
    }

    List<Integer> of(SearchText text) {
        return text.pairs().stream()
                .map(pair -> known.get(pair, this::digest))
                .sorted()
                .distinct()
                .toList();
    }

    private Integer digest(String pair) {
        return ByteBuffer.wrap(key.digest(PURPOSE, pair.getBytes(StandardCharsets.UTF_8)))
                .getInt();
    }
}
