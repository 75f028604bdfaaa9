package org.tracedesk.ledger.seal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Seals as they are exported, with the keys to check them by: one JSON object that tells all about itself.
 *
 * @param format {@value #FORMAT}
 * @param keys the public keys
 * @param seals in the order of their numbers, all of one ledger
 */
public record SealFile(String format, List<PublicSealKey> keys, List<Seal> seals) implements SealSource {

    /** Name and version of the format. */
    public static final String FORMAT = "tracedesk-seals/1";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** @throws IllegalArgumentException if it is no such file, or holds no seal, or seals of several ledgers */
    public SealFile {
        boolean right = FORMAT.equals(format)
                && keys != null
                && keys.stream().allMatch(SealFile::whole)
                && seals != null
                && !seals.isEmpty()
                && seals.stream().allMatch(SealFile::whole)
                && seals.stream().map(Seal::ledger).distinct().count() == 1
                && seals.stream().map(Seal::number).distinct().count() == seals.size();
        if (!right) {
            throw new IllegalArgumentException("not a file of seals");
        }
        keys = List.copyOf(keys);
        seals = seals.stream().sorted(Comparator.comparing(Seal::number)).toList();
    }

    /** Exports seals with those of the keys that signed them. */
    public static SealFile of(List<PublicSealKey> keys, List<Seal> seals) {
        return new SealFile(
                FORMAT,
                keys.stream()
                        .filter(key ->
                                seals.stream().anyMatch(seal -> seal.keyId().equals(key.keyId())))
                        .toList(),
                seals);
    }

    /** @throws IllegalArgumentException if the text is no such file */
    public static SealFile parse(String json) {
        try {
            return JSON.readValue(json, SealFile.class);
        } catch (JacksonException unreadable) {
            throw new IllegalArgumentException("not a file of seals");
        }
    }

    /** The ledger that the seals are about. */
    public String ledger() {
        return seals.getFirst().ledger();
    }

    @Override
    public Optional<Seal> newest() {
        return Optional.of(seals.getLast());
    }

    @Override
    public List<Seal> after(long number, int most) {
        return seals.stream().filter(seal -> seal.number() > number).limit(most).toList();
    }

    @Override
    public boolean complete() {
        return false;
    }

    private static boolean whole(@Nullable Seal seal) {
        return seal != null
                && Stream.of(
                                seal.ledger(),
                                seal.digest(),
                                seal.previous(),
                                seal.sealedAt(),
                                seal.keyId(),
                                seal.signature())
                        .allMatch(part -> part != null);
    }

    private static boolean whole(@Nullable PublicSealKey key) {
        return key != null && Stream.of(key.keyId(), key.publicKey()).allMatch(part -> part != null);
    }
}
