package org.tracedesk.query.projection;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.axonframework.eventhandling.TrackingEventProcessor;

/**
 * A tracking processor that tries again every half a second after an error, however long the error has lasted; while the
 * ledger does not answer, it waits for that.
 */
final class PromptTrackingProcessor extends TrackingEventProcessor {

    private static final long LONGEST_PAUSE_MILLIS = 500;

    private final BooleanSupplier ledgerAnswers;

    PromptTrackingProcessor(Builder builder, BooleanSupplier ledgerAnswers) {
        super(builder);
        this.ledgerAnswers = ledgerAnswers;
    }

    /** The back-off grows to a minute otherwise, and a database that is back would not be noticed for as long. */
    @Override
    protected void doSleepFor(long millisToSleep, AtomicBoolean interrupted) {
        do {
            super.doSleepFor(Math.min(millisToSleep, LONGEST_PAUSE_MILLIS), interrupted);
        } while (!ledgerAnswers.getAsBoolean()
                && !interrupted.get()
                && isRunning()
                && !Thread.currentThread().isInterrupted());
    }
}
