package org.tracedesk.query.feed;

import java.io.IOException;
import java.time.Duration;
import org.tracedesk.query.live.LiveAnswers;
import org.tracedesk.query.live.Reader;
import tools.jackson.databind.json.JsonMapper;

/** Follows the feed for one reader, page by page: the next is read when the reader has taken the one before. */
final class FeedStream implements LiveAnswers.Telling {

    private static final int EVENTS_A_PAGE = 200;
    /** Whoever reads for so long signs in again: he may not be allowed to any more. */
    private static final Duration LONGEST = Duration.ofHours(1);
    /** Single events that come fast are read together. */
    private static final int BREATH_MILLIS = 20;

    private final Feed feed;
    private final FeedFilter filter;
    private final JsonMapper json;
    private final Duration heartbeat;
    private long position;

    /** @param position the last that the reader has */
    FeedStream(Feed feed, FeedFilter filter, JsonMapper json, Duration heartbeat, long position) {
        this.feed = feed;
        this.filter = filter;
        this.json = json;
        this.heartbeat = heartbeat;
        this.position = position;
    }

    @Override
    public void to(Reader reader) throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        reader.raw(":begin\n\n");
        long beat = System.nanoTime() + heartbeat.toNanos();
        while (System.nanoTime() - end < 0) {
            FeedPage page = feed.page(position, EVENTS_A_PAGE, filter);
            position = page.nextPosition();
            if (!page.items().isEmpty()) {
                reader.raw(text(page));
                beat = System.nanoTime() + heartbeat.toNanos();
            } else if (System.nanoTime() - beat >= 0) {
                // With the position: events that were not wanted need not be looked through again.
                reader.raw(":heartbeat\nid:" + position + "\n\n");
                beat = System.nanoTime() + heartbeat.toNanos();
            }
            if (page.items().size() < EVENTS_A_PAGE) {
                Thread.sleep(BREATH_MILLIS);
            }
            feed.awaitBeyond(position, beat);
        }
    }

    private String text(FeedPage page) {
        StringBuilder text = new StringBuilder();
        for (CloudEvent event : page.items()) {
            text.append("id:").append(event.position());
            text.append("\ndata:").append(json.writeValueAsString(event)).append("\n\n");
        }
        return text.toString();
    }
}
