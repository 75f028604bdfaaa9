package org.tracedesk.query.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What the desk and a receiver both know, by which the receiver tells that a message is the desk's. */
final class Secret {

    /** What {@link #parse} accepts. */
    static final String FORM = "whsec_ and 24 to 64 bytes in base64";

    private static final String PREFIX = "whsec_";
    private static final int LEAST = 24;
    private static final int USUAL = 32;
    private static final int MOST = 64;
    private static final String HMAC = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;

    private Secret(byte[] key) {
        this.key = key;
    }

    static Secret random() {
        byte[] key = new byte[USUAL];
        RANDOM.nextBytes(key);
        return new Secret(key);
    }

    static Secret of(byte[] key) {
        return new Secret(key);
    }

    /** Empty if the text is not of this form. */
    static Optional<Secret> parse(String text) {
        if (!text.startsWith(PREFIX)) {
            return Optional.empty();
        }
        try {
            byte[] key = Base64.getDecoder().decode(text.substring(PREFIX.length()));
            return key.length < LEAST || key.length > MOST ? Optional.empty() : Optional.of(new Secret(key));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    byte[] key() {
        return key.clone();
    }

    /** As it is told once to who subscribes. */
    String text() {
        return PREFIX + Base64.getEncoder().encodeToString(key);
    }

    /** One signature of the header {@code webhook-signature}. */
    String sign(String id, long timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 belongs to every Java", e);
        }
    }

    /** Never prints the secret. */
    @Override
    public String toString() {
        return "Secret";
    }
}
