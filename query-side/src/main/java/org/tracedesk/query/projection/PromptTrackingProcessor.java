package org.tracedesk.query.projection;

import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventhandling.TrackingEventProcessor;

/** A tracking processor that tries again every half a second after an error, however long the error has lasted. */
final class PromptTrackingProcessor extends TrackingEventProcessor {

    private static final long LONGEST_PAUSE_MILLIS = 500;

    PromptTrackingProcessor(Builder builder) {
        super(builder);
    }

    /** The back-off grows to a minute otherwise, and a database that is back would not be noticed for as long. */
    @Override
    protected void doSleepFor(long millisToSleep, AtomicBoolean interrupted) {
        super.doSleepFor(Math.min(millisToSleep, LONGEST_PAUSE_MILLIS), interrupted);
    }
}
