package org.tracedesk.ledger.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tracedesk.ledger.schema.LedgerRefusesToStart;

class SealKeyTest {

    /** The first test key of RFC 8032, 7.1, as OpenSSL writes it. */
    private static final String RFC_8032 = """
            -----BEGIN PRIVATE KEY-----
            MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g
            -----END PRIVATE KEY-----
            """;

    @TempDir
    Path folder;

    @Test
    void aKeyIsMadeOnceAndOnlyItsOwnerReadsIt() throws Exception {
        Path file = folder.resolve("made/here/key.pem");
        SealKey made = SealKey.of(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(SealKey.of(file).publicKey()).isEqualTo(made.publicKey());
    }

    @Test
    void aKeyOfAnotherProgramHasItsOwnPublicHalf() throws Exception {
        Path file = Files.writeString(folder.resolve("key.pem"), RFC_8032);
        byte[] publicKey = SealKey.of(file).publicKey().encoded();
        assertThat(java.util.HexFormat.of().formatHex(publicKey))
                .endsWith("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "secret",
                "-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----",
                "-----END PRIVATE KEY----------BEGIN PRIVATE KEY-----"
            })
    void whatIsNoKeyIsRefusedWithoutBeingShown(String content) throws Exception {
        Path file = Files.writeString(folder.resolve("key.pem"), content);
        assertThatThrownBy(() -> SealKey.of(file))
                .isInstanceOf(LedgerRefusesToStart.class)
                .hasMessageContaining("key.pem")
                .hasMessageNotContaining("secret")
                .hasNoCause();
    }

    @Test
    void aSignatureHoldsForExactlyWhatWasSigned() {
        SealKey key = SealKey.of(folder.resolve("key.pem"));
        Seal seal = seal(key, 5);
        assertThat(key.publicKey().signed(seal)).isTrue();
        assertThat(key.publicKey().signed(seal(key, 6).signed(seal.signature())))
                .isFalse();
        assertThat(key.publicKey().signed(seal.signed("no Base64"))).isFalse();
        assertThat(SealKey.of(folder.resolve("other.pem")).publicKey().signed(seal))
                .isFalse();
    }

    @Test
    void whatIsSignedIsFixedForEver() {
        Seal seal = new Seal("id", 2, 9, "ab", "cd", Instant.parse("2026-01-02T03:04:05.060Z"), "key", "");
        assertThat(new String(seal.statement(), StandardCharsets.UTF_8)).isEqualTo("""
                Tracedesk seal 2 of ledger id
                position 9
                digest ab
                previous cd
                at 2026-01-02T03:04:05.060Z
                key key
                """);
        LedgerDigest digest = LedgerDigest.ofNothing();
        digest.add(new byte[32]);
        assertThat(digest.hex()).isEqualTo("f5a5fd42d16a20302798ef6ed309979b43003d2320d9f0e8ea9831a92759fb4b");
    }

    @Test
    void aFileOfSealsIsReadAsItWasWrittenAndNothingElseIs() {
        SealKey key = SealKey.of(folder.resolve("key.pem"));
        SealFile file = SealFile.of(List.of(key.publicKey()), List.of(seal(key, 5)));
        String json = tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(file);
        assertThat(SealFile.parse(json)).isEqualTo(file);
        assertThat(List.of("", "{}", "[]", json.replace("seals/1", "seals/2"), json.replace("\"digest\"", "\"x\"")))
                .allSatisfy(text ->
                        assertThatThrownBy(() -> SealFile.parse(text)).isInstanceOf(IllegalArgumentException.class));
    }

    private static Seal seal(SealKey key, long position) {
        Seal seal = new Seal(
                "ledger",
                1,
                position,
                "ab",
                Seal.NO_PREVIOUS,
                Instant.EPOCH,
                key.publicKey().keyId(),
                "");
        return seal.signed(key.sign(seal));
    }
}
