package org.tracedesk.query.feed;

import java.util.List;

/**
 * A part of the feed.
 *
 * @param items events in the order of the ledger
 * @param nextPosition what to ask for next: {@code ?after=}; all up to there is given, or not wanted
 */
public record FeedPage(List<CloudEvent> items, long nextPosition) {}
