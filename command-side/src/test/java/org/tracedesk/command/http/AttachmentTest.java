package org.tracedesk.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tracedesk.command.evidence.AttachmentSweep;
import org.tracedesk.command.http.Http.Answer;

/** Files that show what a ticket says. */
class AttachmentTest {

    private static final String LINE = "--part of the body";

    @RegisterExtension
    static final CommandSideForTests desk = CommandSideForTests.shared();

    private final RecordedTicket ticket = RecordedTicket.opened(desk);

    @Test
    void aFileIsKeptEncryptedAndRecordedWithoutWhatIsPersonal() throws Exception {
        byte[] screenshot = ("截图 " + ticket.id()).getBytes(StandardCharsets.UTF_8);

        Answer answer = attach(ticket, file("物流截图.png", "image/png", screenshot));

        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
        assertThat(answer.body().path("sha256").asString()).isEqualTo(sha256(screenshot));
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        String event = event(ticket, 1);
        assertThat(event).contains("image/png").doesNotContain("物流截图", sha256(screenshot));
        byte[] stored = Files.readAllBytes(stored(ticket, 1));
        assertThat(stored(ticket, 1).getFileName().toString()).isEqualTo(sha256(stored));
        assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain("截图");
    }

    @Test
    void theSameFileIsAttachedOnceAndTheSameKeyIsAnsweredOnceMore() throws Exception {
        byte[] file = file("截图.png", "image/png", new byte[] {1, 2, 3});
        Answer first = attach(ticket, file, "Idempotency-Key", "attachment");

        Answer repeated = attach(ticket, file, "Idempotency-Key", "attachment");
        Answer again = attach(ticket, file);
        Answer renamed = attach(ticket, file("另一名称.png", "image/png", new byte[] {1, 2, 3}));
        Answer other = attach(ticket, file("截图.png", "image/png", new byte[] {4}), "Idempotency-Key", "attachment");

        assertThat(repeated.body()).isEqualTo(first.body());
        assertThat(again.version()).isEqualTo(1);
        assertThat(renamed.code()).isEqualTo("ALREADY_DONE");
        assertThat(other.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(ticket.eventNames()).containsExactly("TicketOpened", "EvidenceAttached");
        assertThat(filesOf(ticket)).hasSize(1);
    }

    @Test
    void anArchivedTicketTakesNoFileAndKeepsNone() throws Exception {
        RecordedTicket archived = Standing.ARCHIVED.ticket(desk);

        Answer answer = attach(archived, file("截图.png", "image/png", new byte[] {1}));

        assertThat(answer.code()).isEqualTo("TICKET_IS_ARCHIVED");
        assertThat(filesOf(archived)).isEmpty();
    }

    @Test
    void aStaleVersionAndATicketOfSomebodyElseAreToldBeforeAnythingIsKept() throws Exception {
        byte[] file = file("截图.png", "image/png", new byte[] {1});
        ticket.with("agent", "notes", "{\"text\": \"已联系\"}");

        assertThat(attach(ticket, file, "If-Match", "\"0\"").status()).isEqualTo(412);
        assertThat(desk.http(0)
                        .postBytes("agent2", path(ticket), "multipart/form-data; boundary=" + LINE.substring(2), file)
                        .code())
                .isEqualTo("TICKET_NOT_FOUND");
        assertThat(filesOf(ticket)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "截图.png, image/png, 1048577, 413, ATTACHMENT_TOO_LARGE",
        "脚本.html, text/html, 10, 415, ATTACHMENT_TYPE_NOT_ALLOWED",
        "程序, , 10, 415, ATTACHMENT_TYPE_NOT_ALLOWED",
        "截图.png, image/png, 0, 400, INVALID_INPUT",
        "'', image/png, 10, 400, INVALID_INPUT",
        "110101199003074477.png, image/png, 10, 400, INVALID_INPUT"
    })
    void whatTheDeskDoesNotKeepIsRefusedByName(String name, String type, int size, int status, String code)
            throws Exception {
        Answer answer = attach(ticket, file(name, type, new byte[size]));

        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(status);
        assertThat(answer.code()).isIn(code, "FORBIDDEN_CONTENT");
        assertThat(answer.raw().body()).doesNotContain("199003");
        assertThat(filesOf(ticket)).isEmpty();
    }

    @Test
    void aBodyOfAnotherShapeIsRefused() throws Exception {
        assertThat(ticket.post("agent", "attachments", "{}").code()).isEqualTo("MEDIA_TYPE_NOT_SUPPORTED");
        assertThat(attach(ticket, part("note", "x")).fault("note")).isEqualTo("UNKNOWN_FIELD");
        assertThat(attach(ticket, part("occurredAt", "yesterday")).fault("file"))
                .isEqualTo("REQUIRED");
        assertThat(attach(ticket, join(file("a.png", "image/png", new byte[] {1}), part("occurredAt", "x")))
                        .fault("occurredAt"))
                .isEqualTo("BAD_INSTANT");
        assertThat(attach(ticket, "no parts".getBytes(StandardCharsets.UTF_8)).status())
                .isEqualTo(400);
        assertThat(filesOf(ticket)).isEmpty();
    }

    @Test
    void whenTheCustomerIsErasedTheFileIsGoneAndWhatAStoppedProcessLeftIsSweptAway() throws Exception {
        String contact = "{\"form\": \"hotline\", \"channel\": \"PHONE\", \"description\": \"空调制冷差\","
                + " \"customer\": {\"name\": \"李女士\", \"contact\": \"13899990077\"}}";
        Answer opened = desk.http(0).post("agent", "/api/v1/tickets", contact);
        RecordedTicket erased = new RecordedTicket(desk, opened.id());
        attach(erased, file("截图.png", "image/png", new byte[] {1}));
        Path file = stored(erased, 1);
        Files.writeString(desk.attachments().resolve("incoming").resolve("left.part"), "half a file");

        desk.bean(AttachmentSweep.class).sweep(Duration.ZERO);
        assertThat(file).exists();
        assertThat(desk.attachments().resolve("incoming")).isEmptyDirectory();

        String customer = opened.body().at("/customer/number").asString();
        assertThat(desk.http(0)
                        .delete("admin", "/api/v1/customers/" + customer, "{\"reason\": \"客户要求\"}")
                        .status())
                .isEqualTo(200);
        assertThat(file).doesNotExist();
        assertThat(erased.eventNames()).contains("EvidenceAttached");
    }

    private static Answer attach(RecordedTicket ticket, byte[] parts, String... headers) throws IOException {
        byte[] body = join(parts, (LINE + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return desk.http(0)
                .postBytes(
                        "agent",
                        path(ticket),
                        "multipart/form-data; boundary=\"" + LINE.substring(2) + "\"",
                        body,
                        headers);
    }

    private static String path(RecordedTicket ticket) {
        return "/api/v1/tickets/" + ticket.id() + "/attachments";
    }

    private static byte[] file(String name, String type, byte[] content) throws IOException {
        String head = LINE + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n"
                + (type == null ? "" : "Content-Type: " + type + "\r\n") + "\r\n";
        return join(head.getBytes(StandardCharsets.UTF_8), content, "\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] part(String name, String value) {
        return (LINE + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] join(byte[]... parts) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.write(part);
        }
        return all.toByteArray();
    }

    private static String event(RecordedTicket ticket, int version) {
        return new String(ticket.events().get(version).payload(), StandardCharsets.UTF_8);
    }

    private static Path stored(RecordedTicket ticket, int version) {
        String stored = event(ticket, version).replaceAll(".*\"stored\":\"([0-9a-f]{64})\".*", "$1");
        return desk.attachments().resolve(stored.substring(0, 2)).resolve(stored);
    }

    /** Every file that is announced for a ticket. */
    private static List<String> filesOf(RecordedTicket ticket) throws IOException {
        try (Stream<Path> files = Files.walk(desk.attachments())) {
            assertThat(files.filter(file -> file.toString().endsWith(".part"))).isEmpty();
        }
        return desk.jdbc()
                .sql("SELECT stored FROM command.attachment WHERE ticket_id = ?")
                .param(java.util.UUID.fromString(ticket.id()))
                .query(String.class)
                .list();
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
