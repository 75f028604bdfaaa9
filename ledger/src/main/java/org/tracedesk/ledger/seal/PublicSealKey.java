package org.tracedesk.ledger.seal;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.tracedesk.ledger.chain.PartsDigest;

/**
 * The public half of a key that seals are signed with.
 *
 * @param keyId first half of SHA-256 over the public key: 32 hexadecimal digits
 * @param algorithm always {@code Ed25519}
 * @param publicKey in X.509 form (SubjectPublicKeyInfo), in Base64
 * @param since when it was first used; null where that is not known
 */
public record PublicSealKey(
        String keyId,
        String algorithm,
        String publicKey,
        @Nullable Instant since) {

    static final String ED25519 = "Ed25519";

    static final int BITS = 255;

    private static final int ID_DIGITS = 32;

    static PublicSealKey of(byte[] encoded, @Nullable Instant since) {
        return new PublicSealKey(idOf(encoded), ED25519, Base64.getEncoder().encodeToString(encoded), since);
    }

    /** Whether the identifier is this key's own, and the signature of the seal this key's. */
    public boolean signed(Seal seal) {
        try {
            byte[] encoded = Base64.getDecoder().decode(publicKey);
            if (!keyId.equals(seal.keyId()) || !keyId.equals(idOf(encoded))) {
                return false;
            }
            PublicKey key = KeyFactory.getInstance(ED25519).generatePublic(new X509EncodedKeySpec(encoded));
            Signature signature = Signature.getInstance(ED25519);
            signature.initVerify(key);
            signature.update(seal.statement());
            return signature.verify(Base64.getDecoder().decode(seal.signature()));
        } catch (GeneralSecurityException | IllegalArgumentException notOne) {
            return false;
        }
    }

    byte[] encoded() {
        return Base64.getDecoder().decode(publicKey);
    }

    private static String idOf(byte[] encoded) {
        return new PartsDigest().bytes(encoded).hex().substring(0, ID_DIGITS);
    }
}
