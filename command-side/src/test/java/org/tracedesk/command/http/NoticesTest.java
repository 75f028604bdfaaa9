package org.tracedesk.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** What the desk has to know is sent by e-mail, once to each, as soon as a mail server takes it. */
class NoticesTest {

    private static final GreenMail MAIL = started(ServerSetup.SMTP.dynamicPort());

    @RegisterExtension
    static final CommandSideForTests desk = new CommandSideForTests(1)
            .with("spring.mail.host", "127.0.0.1")
            .with("spring.mail.port", Integer.toString(MAIL.getSmtp().getPort()))
            .with("tracedesk.notices.address", "{login}@desk.example")
            // The ledger's time of recording is that of the machine, which the test leaves far behind.
            .with("tracedesk.notices.old-after", "30d")
            .with("tracedesk.notices.last-stage", "admin");

    private static final String URGENT = "{\"category\": [\"售后服务\", \"故障报修\"], \"priority\": \"紧急\"}";

    @AfterAll
    static void stop() {
        MAIL.stop();
    }

    @Test
    void aClockThatIsAboutToRunOutIsToldToWhoHandlesItAndToTheSupervisorsOnceTheServerTakesIt() throws Exception {
        ServerSetup port = new ServerSetup(MAIL.getSmtp().getPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        MAIL.stop();
        urgent();
        closed();
        desk.clock().forward(Duration.ofMinutes(95));
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(notices("WAITING"))
                        .isNotEmpty()
                        .allSatisfy(notice ->
                                assertThat(notice.path("failure").asString()).isEqualTo("MailSendException")));

        GreenMail back = started(port);
        try {
            desk.clock().forward(Duration.ofMinutes(5));
            await().atMost(Duration.ofSeconds(90))
                    .untilAsserted(
                            () -> assertThat(to(back)).contains("handler@desk.example", "supervisor@desk.example"));
            List<MimeMessage> warnings = about(back, "即将到期");
            assertThat(warnings.stream().map(NoticesTest::to))
                    .doesNotHaveDuplicates()
                    .hasSizeGreaterThan(1);
            for (MimeMessage message : warnings) {
                assertThat(text(message)).contains("售后服务-故障报修", "技术部", "handler");
            }
            for (MimeMessage message : back.getReceivedMessages()) {
                assertThat(text(message)).doesNotContain("李女士", "13900001111", "空调");
            }

            desk.clock().forward(Duration.ofHours(50));
            await().atMost(Duration.ofSeconds(90))
                    .untilAsserted(() -> assertThat(notices("SENT"))
                            .extracting(notice -> notice.path("kind").asString())
                            .contains("BREACHED", "ARCHIVE_CHECK"));
            await().atMost(Duration.ofSeconds(90))
                    .untilAsserted(() -> assertThat(to(back)).contains("admin@desk.example"));
        } finally {
            back.stop();
        }
    }

    private static void urgent() {
        String now = desk.clock().instant().truncatedTo(ChronoUnit.SECONDS).toString();
        String opening = RecordedTicket.opening("hotline").replace("2024-03-04T09:30:00+08:00", now);
        new RecordedTicket(
                        desk,
                        desk.http(0).post("agent", "/api/v1/tickets", opening).id())
                .with("agent", "classify", URGENT)
                .with("agent", "assign", "{\"department\": \"技术部\", \"assignee\": \"handler\"}");
    }

    private static void closed() {
        RecordedTicket.opened(desk)
                .with("agent", "classify", URGENT)
                .with("agent", "resolve", Standing.SOLUTION)
                .with("agent", "rate", "{\"score\": 5}")
                .with("agent", "close", "{}");
    }

    private static List<JsonNode> notices(String status) {
        return desk.http(0)
                .get("supervisor", "/api/v1/notices?status=" + status)
                .body()
                .path("items")
                .valueStream()
                .toList();
    }

    private static List<String> to(GreenMail server) {
        return Arrays.stream(server.getReceivedMessages()).map(NoticesTest::to).toList();
    }

    private static List<MimeMessage> about(GreenMail server, String subject) throws MessagingException {
        List<MimeMessage> found = new ArrayList<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            if (message.getSubject().contains(subject)) {
                found.add(message);
            }
        }
        return found;
    }

    private static String to(MimeMessage message) {
        try {
            return message.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage message) throws MessagingException, IOException {
        return message.getContent().toString();
    }

    private static GreenMail started(ServerSetup setup) {
        GreenMail server = new GreenMail(setup);
        server.start();
        return server;
    }
}
