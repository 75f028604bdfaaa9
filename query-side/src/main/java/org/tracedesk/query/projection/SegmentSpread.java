package org.tracedesk.query.projection;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Shares the segments of every projection among the nodes. Whoever finds a segment without owner takes it, so that those of
 * a node that died are looked after soon; here, a node that holds more than its part lets the others have the rest, and
 * makes two of one where there are fewer than wanted.
 */
final class SegmentSpread {

    private static final Logger LOG = LoggerFactory.getLogger(SegmentSpread.class);
    private static final long ROUND_MILLIS = 5_000;

    private final Nodes nodes;
    private final Supplier<Collection<TrackingEventProcessor>> processors;
    private final int wanted;
    private @Nullable Thread thread;
    private volatile boolean running;

    /** @param wanted segments that a projection should have at least */
    SegmentSpread(Nodes nodes, Supplier<Collection<TrackingEventProcessor>> processors, int wanted) {
        this.nodes = nodes;
        this.processors = processors;
        this.wanted = wanted;
    }

    synchronized void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("segments").start(this::run);
    }

    synchronized void stop() {
        running = false;
        if (thread != null) {
            thread.interrupt();
            thread = null;
        }
        try {
            nodes.leave();
        } catch (DataAccessException e) {
            LOG.debug("Not known to have left", e);
        }
    }

    private void run() {
        while (running) {
            try {
                round();
                Thread.sleep(ROUND_MILLIS);
            } catch (InterruptedException e) {
                LOG.debug("Woken to stop");
            } catch (RuntimeException e) {
                LOG.warn("Segments are shared later, after {}", e.getClass().getName());
                pause();
            }
        }
    }

    private void round() {
        int present = nodes.join();
        for (TrackingEventProcessor processor : processors.get()) {
            // The widest first: to halve it keeps the segments alike.
            List<Segment> held = processor.processingStatus().values().stream()
                    .map(EventTrackerStatus::getSegment)
                    .sorted(Comparator.comparingInt(Segment::getMask))
                    .toList();
            int all = nodes.segments(processor.getName());
            int part = (all + present - 1) / present;
            if (held.size() > part) {
                held.subList(part, held.size()).forEach(segment -> processor.releaseSegment(segment.getSegmentId()));
            } else if (all < wanted && !held.isEmpty()) {
                processor.splitSegment(held.getFirst().getSegmentId());
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(ROUND_MILLIS);
        } catch (InterruptedException e) {
            LOG.debug("Woken to stop");
        }
    }
}
