package org.tracedesk.query.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tracedesk.query.story.Ledger;
import tools.jackson.databind.json.JsonMapper;

/** The consumer of docs/subscribing.md, as it stands there. */
class SubscribingTest {

    @RegisterExtension
    static final StartedQuerySide SERVER = new StartedQuerySide();

    private static final Path DOCUMENT = Path.of("..", "docs", "subscribing.md");
    private static final Pattern CODE = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path directory;

    @Test
    void theDocumentedSubscriberHasEveryEventAndGoesOnWhereItWas() throws Exception {
        Method subscriber = compiled();
        Ledger ledger = new Ledger();
        ledger.ticket(1).opened("20231001001", "agent").noted("一").noted("二");
        SERVER.record(ledger);
        assertThat(printed(subscriber, 3)).containsExactly(0, 1, 2);

        Ledger more = new Ledger();
        more.ticket(2).opened("20231001002", "agent").noted("三");
        SERVER.record(more);
        assertThat(printed(subscriber, 2)).containsExactly(3, 4);
    }

    /** The positions that it prints, until it has printed so many and keeps its place. */
    private long[] printed(Method subscriber, int events) throws Exception {
        Path place = directory.resolve("place");
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        String server = SERVER.request("service", "").build().uri().toString();
        String[] arguments = {server, "service:demo", place.toString()};
        Thread running = Thread.ofVirtual().start(() -> {
            try {
                subscriber.invoke(null, (Object) arguments);
            } catch (ReflectiveOperationException ended) {
                before.println("The subscriber has ended: " + ended.getCause());
            }
        });
        try {
            await().atMost(Duration.ofSeconds(30)).until(() -> positions(out).length >= events);
            long last = LongStream.of(positions(out)).max().orElseThrow();
            await().until(() -> Files.exists(place) && Files.readString(place).equals(Long.toString(last)));
        } finally {
            System.setOut(before);
            running.interrupt();
        }
        return positions(out);
    }

    private static long[] positions(ByteArrayOutputStream out) {
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("{") && line.endsWith("}"))
                .mapToLong(line -> JSON.readTree(line).path("position").asLong())
                .toArray();
    }

    private Method compiled() throws Exception {
        Path source = directory.resolve("Subscriber.java");
        Files.writeString(source, code());
        int faults = ToolProvider.getSystemJavaCompiler().run(null, null, null, source.toString());
        assertThat(faults).isZero();
        var loader = new URLClassLoader(new URL[] {directory.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
        Method main = loader.loadClass("Subscriber").getDeclaredMethod("main", String[].class);
        main.setAccessible(true);
        return main;
    }

    private static String code() throws IOException {
        Matcher code = CODE.matcher(Files.readString(DOCUMENT));
        assertThat(code.find()).isTrue();
        assertThat(code.group(1).lines().filter(line -> line.contains(" ") && !line.startsWith("import")))
                .hasSizeLessThanOrEqualTo(20);
        return code.group(1);
    }
}
