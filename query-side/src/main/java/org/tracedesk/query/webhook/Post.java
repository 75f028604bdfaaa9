package org.tracedesk.query.webhook;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** Posts to receivers. It follows no redirect, keeps no cookie, tries nothing twice, and no receiver can hold it for long. */
final class Post implements AutoCloseable {

    /** After this it counts as no answer, however busily the receiver goes on answering. */
    static final Duration LONGEST = Duration.ofSeconds(20);

    private static final Timeout CONNECT = Timeout.ofSeconds(5);
    private static final Timeout ANSWER = Timeout.ofSeconds(15);
    private static final ContentType CLOUD_EVENT = ContentType.create("application/cloudevents+json", "UTF-8");
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);
    private static final int MOST_CONNECTIONS = 100;

    private final CloseableHttpClient client;
    private final Clock clock;
    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("webhook-deadlines").factory());

    Post(Networks networks, Clock clock) {
        this.clock = clock;
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(networks)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(CONNECT)
                                .setSocketTimeout(ANSWER)
                                .setTimeToLive(Timeout.ofMinutes(1))
                                .build())
                        .setMaxConnTotal(MOST_CONNECTIONS)
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(CONNECT)
                        .setResponseTimeout(ANSWER)
                        .build())
                .setUserAgent("Tracedesk")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    Answered send(String url, Map<String, String> headers, byte[] body) {
        long begin = System.nanoTime();
        try {
            HttpPost post = new HttpPost(url);
            headers.forEach(post::setHeader);
            post.setEntity(new ByteArrayEntity(body, CLOUD_EVENT));
            ScheduledFuture<?> deadline = deadlines.schedule(post::cancel, LONGEST.toMillis(), TimeUnit.MILLISECONDS);
            try (ClassicHttpResponse answer = client.executeOpen(null, post, null)) {
                // What it says is not read, and the connection given up if it is much.
                return new Answered(answer.getCode(), null, retryAfter(answer), since(begin));
            } finally {
                deadline.cancel(false);
            }
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            return new Answered(null, why(e), Duration.ZERO, since(begin));
        }
    }

    private Duration retryAfter(ClassicHttpResponse answer) {
        Header header = answer.getFirstHeader(HttpHeaders.RETRY_AFTER);
        Duration asked = header == null ? null : asked(header.getValue().strip());
        if (asked == null || asked.isNegative()) {
            return Duration.ZERO;
        }
        return asked.compareTo(LONGEST_WAIT) < 0 ? asked : LONGEST_WAIT;
    }

    /** Seconds, or a time. */
    private @Nullable Duration asked(String value) {
        if (value.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(value));
        }
        try {
            return Duration.between(clock.instant(), ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    /** In one word: a message may name what is inside the network. */
    private static String why(Exception e) {
        return switch (e) {
            case Networks.Inside inside -> WebhookFaults.ADDRESS_NOT_ALLOWED;
            case UnknownHostException unknown -> WebhookFaults.UNKNOWN_HOST;
            case SocketTimeoutException late -> "TIMEOUT";
            case ConnectException refused -> "NOT_CONNECTED";
            case SSLException untrusted -> "NOT_TRUSTED";
            default -> "NO_ANSWER";
        };
    }

    private static long since(long begin) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    }

    @Override
    public void close() throws IOException {
        deadlines.shutdownNow();
        client.close();
    }
}
