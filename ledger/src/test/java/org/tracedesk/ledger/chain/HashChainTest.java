package org.tracedesk.ledger.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HashChainTest {

    private static final Map<String, String> METADATA = Map.of("actor", "agent", "traceId", "1");

    @Test
    void theLinkOfAnEventIsFixedForEver() {
        assertThat(HashChain.link("", event("a", 0, "e", 5, "type", "1", "{}", METADATA)))
                .isEqualTo("1ef7277fbc98974880de9841367ab40711fb41c9925de317e60e12e6a49dabe4");
    }

    @Test
    void everyPartOfAnEventChangesItsLink() {
        List<String> links = Stream.of(
                        event("a", 0, "e", 5, "type", "1", "{}", METADATA),
                        event("b", 0, "e", 5, "type", "1", "{}", METADATA),
                        event("a", 1, "e", 5, "type", "1", "{}", METADATA),
                        event("a", 0, "f", 5, "type", "1", "{}", METADATA),
                        event("a", 0, "e", 6, "type", "1", "{}", METADATA),
                        event("a", 0, "e", 5, "other", "1", "{}", METADATA),
                        event("a", 0, "e", 5, "type", "2", "{}", METADATA),
                        event("a", 0, "e", 5, "type", null, "{}", METADATA),
                        event("a", 0, "e", 5, "type", "1", "{ }", METADATA),
                        event("a", 0, "e", 5, "type", "1", "{}", Map.of("actor", "agent")),
                        event("a", 0, "e", 5, "type", "1", "{}", Map.of("actor", "agenttraceId", "", "1")),
                        event("a", 0, "e", 5, "type", "1", "{}", Map.of("actor", "agent", "traceId", "2")))
                .map(event -> HashChain.link("", event))
                .toList();
        assertThat(links)
                .doesNotHaveDuplicates()
                .doesNotContain(HashChain.link("x", event("a", 0, "e", 5, "type", "1", "{}", METADATA)));
    }

    @Test
    void theLinkItselfAndTheOrderOfMetadataDoNotCount() {
        Map<String, String> other = new HashMap<>(Map.of("chain", "anything"));
        other.putAll(METADATA);
        assertThat(HashChain.link("", event("a", 0, "e", 5, "type", "1", "{}", other)))
                .isEqualTo(HashChain.link("", event("a", 0, "e", 5, "type", "1", "{}", METADATA)));
    }

    @Test
    void nameBasedIdentifiersAreThoseOfTheStandard() {
        UUID dns = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
        assertThat(NameBasedId.of(dns, "www.example.com"))
                .isEqualTo(UUID.fromString("2ed6657d-e927-568b-95e1-2665a8aea6a2"));
        assertThat(NameBasedId.of("opening"))
                .isEqualTo(NameBasedId.of(NameBasedId.of(dns, "tracedesk.org"), "opening"));
    }

    private static ChainedEvent event(
            String ticket,
            long sequence,
            String id,
            long time,
            String type,
            @Nullable String revision,
            String payload,
            Map<String, String> metadata) {
        return new ChainedEvent(
                ticket, sequence, id, time, type, revision, payload.getBytes(StandardCharsets.UTF_8), metadata);
    }
}
