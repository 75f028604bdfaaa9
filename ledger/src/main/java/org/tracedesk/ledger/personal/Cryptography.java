package org.tracedesk.ledger.personal;

import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM and HMAC-SHA256 of the JDK's own providers, with random nonces; for files, which are too large for one piece, the
 * streaming form of AES-256-GCM of Tink. Nothing else is used.
 */
final class Cryptography {

    static final int KEY_BYTES = 32;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int FILE_PIECE_BYTES = 64 * 1024;
    private static final String AES = "AES";
    private static final String HMAC = "HmacSHA256";

    private static final SecureRandom RANDOM = new SecureRandom();

    private Cryptography() {}

    static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    static SecretKeySpec aes(byte[] key, int from) {
        return new SecretKeySpec(key, from, KEY_BYTES, AES);
    }

    static SecretKeySpec hmac(byte[] key, int from) {
        return new SecretKeySpec(key, from, KEY_BYTES, HMAC);
    }

    /**
     * Encrypts under a fresh nonce, which the result begins with.
     *
     * @param bound what the result is bound to: it opens only with the same
     */
    static byte[] encrypt(SecretKeySpec key, String bound, byte[] content) {
        try {
            byte[] nonce = random(NONCE_BYTES);
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, 0, bound);
            byte[] all = new byte[NONCE_BYTES + cipher.getOutputSize(content.length)];
            System.arraycopy(nonce, 0, all, 0, NONCE_BYTES);
            cipher.doFinal(content, 0, content.length, all, NONCE_BYTES);
            return all;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM belongs to every Java", e);
        }
    }

    /** What was encrypted; empty if it was under another key, bound to something else, or has been changed. */
    static Optional<byte[]> decrypt(SecretKeySpec key, String bound, byte[] all) {
        if (all.length < NONCE_BYTES) {
            return Optional.empty();
        }
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, all, 0, bound);
            return Optional.of(cipher.doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES));
        } catch (AEADBadTagException | javax.crypto.IllegalBlockSizeException another) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM belongs to every Java", e);
        }
    }

    static OutputStream encrypting(byte[] key, String bound, OutputStream encrypted) throws IOException {
        try {
            return ofFile(key).newEncryptingStream(encrypted, bound.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM belongs to every Java", e);
        }
    }

    static InputStream decrypting(byte[] key, String bound, InputStream encrypted) throws IOException {
        try {
            return ofFile(key).newDecryptingStream(encrypted, bound.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM belongs to every Java", e);
        }
    }

    private static StreamingAead ofFile(byte[] key) throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(key, HMAC, KEY_BYTES, FILE_PIECE_BYTES, 0);
    }

    /** HMAC-SHA256, 32 bytes. */
    static byte[] mac(SecretKeySpec key, String purpose, byte[] content) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            byte[] name = purpose.getBytes(StandardCharsets.UTF_8);
            // With its length before it, no purpose can run over into the content.
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(name.length).array());
            mac.update(name);
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 belongs to every Java", e);
        }
    }

    private static Cipher cipher(int mode, SecretKeySpec key, byte[] nonce, int from, String bound)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce, from, NONCE_BYTES));
        cipher.updateAAD(bound.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
