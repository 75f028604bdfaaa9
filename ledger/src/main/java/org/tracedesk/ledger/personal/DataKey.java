package org.tracedesk.ledger.personal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.tracedesk.api.value.Personal;

/** The key of one customer, or of one ticket that has none: seals values, and opens them as long as it is there. */
public final class DataKey {

    /** One half encrypts, the other tells equal values. */
    static final int BYTES = 2 * Cryptography.KEY_BYTES;

    private static final int SAME_BYTES = 16;
    private static final String VALUE = "value";
    private static final String FILES = "files";

    private final String id;
    private final SecretKeySpec encrypting;
    private final SecretKeySpec comparing;

    /** Each file has a key of its own, made of this one and of what the file begins with. */
    private final byte[] ofFiles;

    DataKey(String id, byte[] key) {
        this.id = id;
        this.encrypting = Cryptography.aes(key, 0);
        this.comparing = Cryptography.hmac(key, Cryptography.KEY_BYTES);
        this.ofFiles = Cryptography.mac(comparing, FILES, new byte[0]);
    }

    public String id() {
        return id;
    }

    /** Seals a clear value; a sealed one stays as it is. */
    public Personal seal(Personal value) {
        if (value instanceof Personal.Sealed) {
            return value;
        }
        byte[] text = value.clear().getBytes(StandardCharsets.UTF_8);
        byte[] same = Arrays.copyOf(Cryptography.mac(comparing, VALUE, text), SAME_BYTES);
        return Personal.sealed(id, base64(same), base64(Cryptography.encrypt(encrypting, id, text)));
    }

    /** The text of a value; empty if it was not sealed by this key. */
    Optional<String> open(Personal.Sealed value) {
        byte[] cipher;
        try {
            cipher = Base64.getDecoder().decode(value.cipher());
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
        return Cryptography.decrypt(encrypting, id, cipher).map(text -> new String(text, StandardCharsets.UTF_8));
    }

    /** What is written is encrypted, however much it is; to be closed. */
    public OutputStream encrypting(OutputStream encrypted) throws IOException {
        return Cryptography.encrypting(ofFiles, id, encrypted);
    }

    /** What was encrypted; reading fails where it was not by this key, or has been changed. */
    public InputStream decrypting(InputStream encrypted) throws IOException {
        return Cryptography.decrypting(ofFiles, id, encrypted);
    }

    /**
     * A digest that is worth nothing once the key is destroyed; 64 hexadecimal digits.
     *
     * @param purpose digests for different purposes have nothing in common
     */
    public String digest(String purpose, byte[] content) {
        return HexFormat.of().formatHex(Cryptography.mac(comparing, purpose, content));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Never prints the key. */
    @Override
    public String toString() {
        return "DataKey[" + id + "]";
    }
}
