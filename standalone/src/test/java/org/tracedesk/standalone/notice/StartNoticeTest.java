package org.tracedesk.standalone.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StartNoticeTest {

    private static final String JAR = "java -jar tracedesk.jar %s";

    @Test
    void aDemoIsToldItsAccountsAndItsSamples() {
        var notice = new StartNotice("http://localhost:8080", false, Accounts.DEMO, JAR);

        assertThat(notice.text())
                .contains("http://localhost:8080/swagger-ui.html")
                .contains("agent, agent2, handler")
                .contains("every password is: demo")
                .contains("java -jar tracedesk.jar demo ")
                .contains("this machine only")
                .contains("Ctrl-C");
    }

    @Test
    void samplesGoToTheServerThatWasStarted() {
        var notice = new StartNotice("http://localhost:8081", false, Accounts.DEMO, JAR);

        assertThat(notice.text()).contains("demo --server http://localhost:8081");
    }

    @Test
    void aRealDeskIsToldNothingOfDemoPasswords() {
        var notice = new StartNotice("http://localhost:8080", true, Accounts.KEPT, JAR);

        assertThat(notice.text())
                .contains("as set at the first start")
                .contains("behind a proxy with TLS")
                .doesNotContain("Samples")
                .doesNotContain("is: demo");
    }

    @Test
    void aWishForDemoPasswordsThatCameTooLateIsToldSo() {
        assertThat(Accounts.of(false, true, () -> false).line()).contains("only for a new data directory");
        assertThat(Accounts.of(false, true, () -> true)).isEqualTo(Accounts.DEMO);
        assertThat(Accounts.of(false, false, () -> true)).isEqualTo(Accounts.KEPT);
    }

    @Test
    void newPasswordsArePrintedWhenTheyAreMade() {
        var out = new ByteArrayOutputStream();
        var passwords = new NewPasswords(new PrintStream(out, true, StandardCharsets.UTF_8));

        passwords.made(Map.of("agent", "generated"));

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("agent", "generated", "only this once");
        assertThat(passwords.printed()).isTrue();
    }
}
