package org.tracedesk.command.evidence;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tracedesk.api.event.EvidenceAttached;
import org.tracedesk.ledger.attachment.AttachmentStore;

/** Keeps the directory of files as the ledger says it is; two nodes at the same moment do no harm. */
public class AttachmentSweep {

    private static final Logger log = LoggerFactory.getLogger(AttachmentSweep.class);

    private final Attachments attachments;
    private final AttachmentRegister register;
    private final AttachmentStore store;
    private final EventStore events;
    private final Clock clock;
    private final Duration every;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread sweeping = new Thread(work, "attachment-sweep");
        sweeping.setDaemon(true);
        return sweeping;
    });

    AttachmentSweep(
            Attachments attachments,
            AttachmentRegister register,
            AttachmentStore store,
            EventStore events,
            Clock clock,
            Duration every) {
        this.attachments = attachments;
        this.register = register;
        this.store = store;
        this.events = events;
        this.clock = clock;
        this.every = every;
    }

    void start() {
        long pause = every.toMillis();
        var unused = thread.scheduleWithFixedDelay(this::sweepOrTryLater, pause, pause, TimeUnit.MILLISECONDS);
    }

    void stop() {
        thread.shutdownNow();
    }

    /**
     * Removes what a stopped process has left, and what could not be removed when its person was erased.
     *
     * @param age a file that came in later than that may still be recorded
     */
    public void sweep(Duration age) throws IOException {
        register.unreadable().forEach(attachments::remove);
        for (AttachmentRegister.Doubtful file : register.doubtful(age)) {
            if (isRecorded(file)) {
                register.recorded(file.stored());
            } else {
                attachments.remove(file.stored());
            }
        }
        store.removeParts(clock.instant().minus(age));
    }

    private void sweepOrTryLater() {
        try {
            sweep(every);
        } catch (IOException | RuntimeException notNow) {
            log.warn(
                    "Attachments were not swept this time: {}",
                    notNow.getClass().getSimpleName());
        }
    }

    private boolean isRecorded(AttachmentRegister.Doubtful file) {
        List<String> recorded = events.readEvents(file.ticket().toString())
                .asStream()
                .filter(message -> message.getPayloadType() == EvidenceAttached.class)
                .map(message -> ((EvidenceAttached) message.getPayload()).file().stored())
                .toList();
        return recorded.contains(file.stored());
    }
}
