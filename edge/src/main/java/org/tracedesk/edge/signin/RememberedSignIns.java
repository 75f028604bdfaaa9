package org.tracedesk.edge.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.tracedesk.edge.directory.Person;

/**
 * Remembers for a few minutes that a password was right, so that the deliberately slow check is not made on every
 * request. Keeps no password, only its HMAC under a key that never leaves this process.
 */
final class RememberedSignIns {

    private static final Duration AGE = Duration.ofMinutes(5);
    private static final int MOST_KEPT = 10_000;
    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key;
    private final Cache<Key, Person> right =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterWrite(AGE).build();

    private record Key(String login, String mac) {}

    RememberedSignIns() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, HMAC);
    }

    /** Whether this password was right for the person as he is now; any change of the person forgets it. */
    boolean knows(Person person, String password) {
        return person.equals(right.getIfPresent(key(person, password)));
    }

    void remember(Person person, String password) {
        right.put(key(person, password), person);
    }

    private Key key(Person person, String password) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            byte[] bytes = mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
            return new Key(person.actor().login(), HexFormat.of().formatHex(bytes));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
