package org.tracedesk.edge.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.tracedesk.edge.StartedEdge;
import org.tracedesk.edge.directory.Directory;

class PasswordSignInTest {

    private final CountingEncoder encoder = new CountingEncoder();
    private final MovableClock clock = new MovableClock();
    private final PasswordSignIn signIn = new PasswordSignIn(
            StartedEdge.shared().bean(Directory.class), encoder, new FailedSignIns(clock), encoder.encode("nobody"));

    @Test
    void thePasswordIsCheckedOnceASignInAndNotOnceARequest() {
        for (int i = 0; i < 5; i++) {
            assertThat(signIn("agent", "demo").isAuthenticated()).isTrue();
        }
        assertThat(encoder.checks).hasValue(1);
    }

    @Test
    void aLoginThatIsNotThereTakesAsMuchChecking() {
        assertRefused("nobody", "nobody");
        assertThat(encoder.checks).hasValue(1);
    }

    @Test
    void whoIsSignedInStaysSoWhileOthersTryHisPassword() {
        signIn("agent", "demo");
        for (int i = 0; i < FailedSignIns.MOST; i++) {
            assertRefused("agent", "wrong");
        }
        assertThatExceptionOfType(TooManyFailures.class).isThrownBy(() -> signIn("agent", "wrong"));
        assertThat(signIn("agent", "demo").isAuthenticated()).isTrue();
    }

    @Test
    void afterAWhileTheNextPasswordIsHeardAgain() {
        for (int i = 0; i < FailedSignIns.MOST; i++) {
            assertRefused("agent2", "wrong");
        }
        assertThatExceptionOfType(TooManyFailures.class).isThrownBy(() -> signIn("agent2", "demo"));
        clock.now = clock.now.plus(FailedSignIns.WINDOW).plus(Duration.ofSeconds(1));
        assertThat(signIn("agent2", "demo").isAuthenticated()).isTrue();
    }

    private void assertRefused(String login, String password) {
        assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> signIn(login, password));
    }

    private Authentication signIn(String login, String password) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(login, password));
    }

    private static final class CountingEncoder implements PasswordEncoder {
        private final PasswordEncoder real = new BCryptPasswordEncoder(4);
        private final AtomicInteger checks = new AtomicInteger();

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return real.encode(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            checks.incrementAndGet();
            return real.matches(password, hash);
        }
    }

    private static final class MovableClock extends Clock {
        private Instant now = Instant.parse("2023-10-05T04:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
